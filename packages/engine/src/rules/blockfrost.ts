// Blockfrost: project IDs.

import type { Rule } from '../rule.ts';

/** Secrets that Blockfrost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'blockfrost-project-id',
    title: 'Blockfrost Project ID',
    provider: 'Blockfrost',
    severity: 'high',
    pattern: '(?:mainnet|testnet|preprod|preview|ipfs)[A-Za-z0-9]{32}',
    checks: { entropy: 3.6, digits: 2 },
    references: ['https://docs.blockfrost.io/#section/Authentication'],
  },
];
