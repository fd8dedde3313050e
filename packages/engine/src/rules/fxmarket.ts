// FXMarketAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FXMarketAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fxmarket-api-key',
    title: 'FXMarketAPI API Key',
    provider: 'FXMarketAPI',
    severity: 'high',
    names: ['fxmarket'],
    pattern: '[A-Za-z0-9_=-]{20}',
    checks: { entropy: 3 },
    references: ['https://fxmarketapi.com/documentation'],
  },
];
