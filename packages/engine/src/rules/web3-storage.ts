// web3.storage: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that web3.storage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'web3-storage-token',
    title: 'web3.storage Token',
    provider: 'web3.storage',
    severity: 'high',
    pattern: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\.eyJzdWIiOiJkaWQ6ZXRocjow[A-Za-z0-9_-]{80,400}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://web3.storage/docs/'],
  },
];
