// Unkey root keys.

import type { Rule } from '../rule.ts';

/** Secrets that Unkey issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'unkey-root-key',
    title: 'Unkey Root Key',
    provider: 'Unkey',
    severity: 'high',
    pattern: 'unkey_[A-Za-z0-9]{16,40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.unkey.com/docs'],
  },
];
