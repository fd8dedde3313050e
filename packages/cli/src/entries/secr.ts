#!/usr/bin/env node
// Entry of the program: starts the smallest bundle that can do what was asked. The build turns these imports into requires of
// the bundles of the same names.

const [, , first, second] = process.argv;

if (first === 'scan') void import('./scan.ts');
else if (first === 'guard' && second === 'run') void import('./guard-run.ts');
else void import('./rest.ts');
