// LastPass provisioning hashes.

import type { Rule } from '../rule.ts';

/** Secrets that LastPass issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lastpass-provisioning-hash',
    title: 'LastPass Provisioning Hash',
    provider: 'LastPass',
    severity: 'high',
    names: ['lastpass', 'last_pass'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.lastpass.com/'],
  },
];
