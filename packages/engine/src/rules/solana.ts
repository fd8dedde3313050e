// Solana: private keys.

import type { Rule } from '../rule.ts';

/** Keys of Solana wallets. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'solana-private-key',
    title: 'Solana Private Key',
    provider: 'Solana',
    severity: 'high',
    names: ['solana', 'phantom', 'private_key', 'priv_key', 'keypair', 'secret_key', 'wallet_key', 'payer_key'],
    pattern: '[1-9A-HJ-NP-Za-km-z]{86,88}',
    checks: { entropy: 4.5 },
    references: ['https://solana.com/docs/core/accounts'],
  },
];
