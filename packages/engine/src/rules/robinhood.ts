// Robinhood Crypto API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Robinhood issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'robinhood-crypto-api-key',
    title: 'Robinhood Crypto API Key',
    provider: 'Robinhood',
    severity: 'high',
    pattern: 'rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.robinhood.com/crypto/trading/'],
  },
  {
    kind: 'assigned',
    id: 'robinhood-private-key',
    title: 'Robinhood Crypto Private Key',
    provider: 'Robinhood',
    severity: 'high',
    names: ['robinhood', 'rh_private'],
    pattern: '[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.robinhood.com/crypto/trading/'],
  },
];
