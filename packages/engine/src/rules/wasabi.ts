// Wasabi storage keys.

import type { Rule } from '../rule.ts';

/** Secrets that Wasabi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wasabi-secret-key',
    title: 'Wasabi Secret Key',
    provider: 'Wasabi',
    severity: 'high',
    names: ['wasabi'],
    pattern: '[A-Za-z0-9/+]{40}',
    checks: { entropy: 4, digits: 1 },
    references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
  },
];
