// Lithic API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lithic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lithic-api-key',
    title: 'Lithic API Key',
    provider: 'Lithic',
    severity: 'high',
    names: ['lithic', 'privacy_com'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.lithic.com/docs/auth'],
  },
];
