// Front API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Front issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'front-api-token',
    title: 'Front API Token',
    provider: 'Front',
    severity: 'high',
    names: ['front_api', 'frontapp', 'front_token', 'front_app'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{30,1000}\\.[A-Za-z0-9_-]{40,600}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://dev.frontapp.com/docs/authentication'],
  },
];
