// Crunchbase: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Crunchbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'crunchbase-api-key',
    title: 'Crunchbase API Key',
    provider: 'Crunchbase',
    severity: 'high',
    names: ['crunchbase'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://data.crunchbase.com/docs/using-the-api'],
  },
];
