// Polygon.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Polygon.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'polygon-io-api-key',
    title: 'Polygon.io API Key',
    provider: 'Polygon.io',
    severity: 'high',
    names: ['polygon_io', 'polygon_api', 'polygon_key', 'polygon_token', 'massive_api_key'],
    pattern: '[A-Za-z0-9_]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://polygon.io/docs/rest/quickstart'],
  },
];
