// WorldCoinIndex: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that WorldCoinIndex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'worldcoinindex-api-key',
    title: 'WorldCoinIndex API Key',
    provider: 'WorldCoinIndex',
    severity: 'high',
    names: ['worldcoinindex'],
    pattern: '[A-Za-z0-9]{35}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.worldcoinindex.com/apiservice'],
  },
];
