// Alpaca trading API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Alpaca issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'alpaca-api-key-id',
    title: 'Alpaca API Key ID',
    provider: 'Alpaca',
    severity: 'medium',
    names: ['alpaca', 'apca_api', 'apca_key'],
    pattern: '[APC]K[A-Z0-9]{18,24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.alpaca.markets/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'alpaca-secret-key',
    title: 'Alpaca Secret Key',
    provider: 'Alpaca',
    severity: 'high',
    names: ['alpaca', 'apca_api', 'apca_secret'],
    pattern: '[A-Za-z0-9]{40,44}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.alpaca.markets/docs/authentication'],
  },
];
