// Deno Deploy tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Deno issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'deno-deploy-token',
    title: 'Deno Deploy Token',
    provider: 'Deno',
    severity: 'high',
    pattern: '(?:ddp_|ddw_|ddo_)[A-Za-z0-9]{36}',
    checks: { entropy: 3.5 },
    references: ['https://docs.deno.com/deploy/'],
  },
];
