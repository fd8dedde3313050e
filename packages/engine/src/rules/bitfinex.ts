// Bitfinex API keys and secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Bitfinex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bitfinex-api-key',
    title: 'Bitfinex API Key',
    provider: 'Bitfinex',
    severity: 'high',
    names: ['bitfinex', 'bfx_api'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.bitfinex.com/docs/rest-auth'],
  },
];
