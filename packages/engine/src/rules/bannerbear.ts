// Bannerbear: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bannerbear issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bannerbear-api-key',
    title: 'Bannerbear API Key',
    provider: 'Bannerbear',
    severity: 'high',
    names: ['bannerbear'],
    pattern: '(?:[A-Za-z0-9]{22}tt|bb_(?:pr|ma)_[a-f0-9]{30})',
    checks: { entropy: 3 },
    references: ['https://developers.bannerbear.com/'],
  },
];
