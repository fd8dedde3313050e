// GIPHY: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GIPHY issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'giphy-api-key',
    title: 'GIPHY API Key',
    provider: 'GIPHY',
    severity: 'high',
    names: ['giphy'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.giphy.com/docs/api/'],
  },
];
