// Sezzle private keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sezzle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sezzle-private-key',
    title: 'Sezzle Private Key',
    provider: 'Sezzle',
    severity: 'high',
    names: ['sezzle'],
    pattern: 'sz_pr_[A-Za-z0-9]{24,40}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.sezzle.com/'],
  },
];
