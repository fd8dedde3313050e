// Bybit API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bybit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bybit-api-secret',
    title: 'Bybit API Secret',
    provider: 'Bybit',
    severity: 'high',
    names: ['bybit'],
    pattern: '[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://bybit-exchange.github.io/docs/v5/guide'],
  },
  {
    kind: 'assigned',
    id: 'bybit-api-key',
    title: 'Bybit API Key',
    provider: 'Bybit',
    severity: 'medium',
    names: ['bybit'],
    pattern: '[A-Za-z0-9]{18}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://bybit-exchange.github.io/docs/v5/guide'],
  },
];
