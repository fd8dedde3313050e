// Ethereum: private keys.

import type { Rule } from '../rule.ts';

/** Keys of Ethereum wallets. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ethereum-private-key',
    title: 'Ethereum Private Key',
    provider: 'Ethereum',
    severity: 'high',
    names: [
      'private_key',
      'priv_key',
      'wallet_key',
      'deployer_key',
      'signer_key',
      'eth_key',
      'ethereum_key',
      'account_key',
      'deployer_private',
      'wallet_secret',
      'wallet_private',
      'secret_key_hex',
      'pk_hex',
    ],
    pattern: '(?:0x)?[a-fA-F0-9]{64}',
    checks: { entropy: 3.2, digits: 6 },
    references: ['https://ethereum.org/en/developers/docs/accounts/'],
  },
];
