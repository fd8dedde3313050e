// Payoneer API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Payoneer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'payoneer-api-key',
    title: 'Payoneer API Key',
    provider: 'Payoneer',
    severity: 'medium',
    names: ['payoneer'],
    pattern: '[A-Za-z0-9_-]{32,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.payoneer.com/'],
  },
];
