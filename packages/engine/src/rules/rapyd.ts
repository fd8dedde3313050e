// Rapyd: secret keys and access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Rapyd issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'rapyd-secret-key',
    title: 'Rapyd Secret Key',
    provider: 'Rapyd',
    severity: 'high',
    pattern: 'rsk_[a-f0-9]{90,130}',
    checks: { entropy: 3 },
    references: ['https://docs.rapyd.net/en/get-started.html'],
  },
  {
    kind: 'token',
    id: 'rapyd-access-key',
    title: 'Rapyd Access Key',
    provider: 'Rapyd',
    severity: 'medium',
    pattern: 'rak_[A-F0-9]{16,24}',
    checks: { entropy: 2.8, digits: 4 },
    references: ['https://docs.rapyd.net/en/get-started.html'],
  },
];
