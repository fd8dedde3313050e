// Nordigen secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nordigen issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nordigen-secret-key',
    title: 'Nordigen Secret Key',
    provider: 'Nordigen',
    severity: 'high',
    names: ['nordigen', 'gocardless_secret_key'],
    pattern: '[0-9a-f]{128}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.gocardless.com/bank-account-data/quick-start-guide'],
  },
];
