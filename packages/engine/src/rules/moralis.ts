// Moralis: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Moralis issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'moralis-api-key',
    title: 'Moralis API Key',
    provider: 'Moralis',
    severity: 'high',
    names: ['moralis'],
    pattern: '(?:[A-Za-z0-9]{64}|eyJ[A-Za-z0-9_-]{15,60}\\.[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{43})',
    checks: { entropy: 3.8 },
    references: ['https://docs.moralis.com/'],
  },
];
