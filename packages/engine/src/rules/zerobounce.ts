// ZeroBounce API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ZeroBounce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zerobounce-api-key',
    title: 'ZeroBounce API Key',
    provider: 'ZeroBounce',
    severity: 'high',
    names: ['zero_bounce'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.zerobounce.net/docs/email-validation-api-quickstart/'],
  },
];
