// Polymarket: API keys and API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Polymarket issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'polymarket-api-key',
    title: 'Polymarket API Key',
    provider: 'Polymarket',
    severity: 'medium',
    names: ['polymarket', 'poly_api_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.polymarket.com/'],
  },
  {
    kind: 'assigned',
    id: 'polymarket-api-secret',
    title: 'Polymarket API Secret',
    provider: 'Polymarket',
    severity: 'high',
    names: ['polymarket', 'poly_api_secret', 'poly_secret'],
    pattern: '[A-Za-z0-9+/_-]{43,86}={0,2}',
    checks: { entropy: 4 },
    references: ['https://docs.polymarket.com/'],
  },
];
