// KuCoin API keys.

import type { Rule } from '../rule.ts';

/** Secrets that KuCoin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kucoin-access-token',
    title: 'KuCoin Access Token',
    provider: 'KuCoin',
    severity: 'high',
    names: ['kucoin'],
    pattern: '[0-9a-f]{24}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://www.kucoin.com/docs-new/authentication'],
  },
  {
    kind: 'assigned',
    id: 'kucoin-secret-key',
    title: 'KuCoin Secret Key',
    provider: 'KuCoin',
    severity: 'high',
    names: ['kucoin'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.kucoin.com/docs-new/authentication'],
  },
];
