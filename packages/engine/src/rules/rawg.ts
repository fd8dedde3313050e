// RAWG: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that RAWG issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rawg-api-key',
    title: 'RAWG API Key',
    provider: 'RAWG',
    severity: 'high',
    names: ['rawg_api', 'rawg_key', 'rawg_token'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://rawg.io/apidocs'],
  },
];
