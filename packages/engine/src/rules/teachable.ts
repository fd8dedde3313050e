// Teachable: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Teachable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'teachable-api-key',
    title: 'Teachable API Key',
    provider: 'Teachable',
    severity: 'high',
    names: ['teachable'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.teachable.com/reference/authentication'],
  },
];
