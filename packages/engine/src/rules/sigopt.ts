// SigOpt: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SigOpt issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sigopt-api-token',
    title: 'SigOpt API Token',
    provider: 'SigOpt',
    severity: 'high',
    names: ['sigopt'],
    pattern: '[A-Z0-9]{48}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.sigopt.com/'],
  },
];
