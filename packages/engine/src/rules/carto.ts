// CARTO: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CARTO issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'carto-api-key',
    title: 'CARTO API Key',
    provider: 'CARTO',
    severity: 'high',
    names: ['carto_api', 'carto_token', 'carto_key', 'cartodb'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.carto.com/carto-user-manual/developers/managing-credentials'],
  },
];
