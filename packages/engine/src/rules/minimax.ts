// MiniMax keys.

import type { Rule } from '../rule.ts';

/** Secrets that MiniMax issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'minimax-api-key',
    title: 'MiniMax API Key',
    provider: 'MiniMax',
    severity: 'high',
    pattern: '(?:sk-api-|sk-cp-)[A-Za-z0-9_-]{80,160}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.minimax.io/platform/document'],
  },
  {
    kind: 'assigned',
    id: 'minimax-legacy-api-key',
    title: 'MiniMax API Key',
    provider: 'MiniMax',
    severity: 'high',
    names: ['minimax_api', 'minimax_key', 'minimax_token', 'minimax_group_key'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600}',
    checks: { entropy: 4 },
    references: ['https://www.minimax.io/platform/document'],
  },
];
