// NFTPort: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NFTPort issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nftport-api-key',
    title: 'NFTPort API Key',
    provider: 'NFTPort',
    severity: 'high',
    names: ['nftport'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.nftport.xyz/'],
  },
];
