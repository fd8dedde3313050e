// OMDb: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OMDb issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'omdb-api-key',
    title: 'OMDb API Key',
    provider: 'OMDb',
    severity: 'low',
    names: ['omdb_api', 'omdb_key', 'omdbapi'],
    pattern: '[a-f0-9]{8}',
    checks: { entropy: 2, digits: 1 },
    references: ['https://www.omdbapi.com/'],
  },
];
