// Bitcoin: extended private keys, WIF private keys and BIP-39 mnemonics.

import type { Rule } from '../rule.ts';

/** Keys of Bitcoin wallets, and the phrases they are made from. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'bitcoin-extended-private-key',
    title: 'Bitcoin Extended Private Key',
    provider: 'Bitcoin',
    severity: 'high',
    pattern: '(?:xprv|yprv|zprv|tprv|uprv|vprv)[1-9A-HJ-NP-Za-km-z]{107,108}',
    checks: { entropy: 4 },
    references: [
      'https://en.bitcoin.it/wiki/Wallet_import_format',
      'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
      'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    ],
  },
  {
    kind: 'assigned',
    id: 'bitcoin-wif-private-key',
    title: 'Bitcoin WIF Private Key',
    provider: 'Bitcoin',
    severity: 'high',
    names: ['private_key', 'priv_key', 'wif_key', 'btc_key', 'bitcoin', 'btc_wif', 'wallet_key', 'btc_private', 'privkey'],
    pattern: '(?:[59][1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})',
    checks: { entropy: 4 },
    references: [
      'https://en.bitcoin.it/wiki/Wallet_import_format',
      'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
      'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    ],
  },
  {
    kind: 'token',
    id: 'bip39-mnemonic',
    title: 'BIP-39 Mnemonic',
    provider: 'Bitcoin',
    severity: 'high',
    pattern:
      '(?:mnemonic|seed_?phrase|recovery_?phrase|secret_?phrase|backup_?phrase|secret_?recovery|wallet_?seed|seed_?words)[A-Za-z0-9_]{0,24}["\']?[ ]{0,3}(?::=|=>|[:=])[ ]{0,3}["\'`]?((?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})',
    ignoreCase: true,
    open: 'before',
    checks: { entropy: 3.3 },
    references: [
      'https://en.bitcoin.it/wiki/Wallet_import_format',
      'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
      'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    ],
  },
];
