// Tigris storage keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tigris issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tigris-secret-access-key',
    title: 'Tigris Secret Access Key',
    provider: 'Tigris',
    severity: 'high',
    pattern: 'tsec_[A-Za-z0-9_+-]{40,90}',
    checks: { entropy: 3.5 },
    references: ['https://www.tigrisdata.com/docs/'],
  },
];
