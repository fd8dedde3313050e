// Freemius: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Freemius issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'freemius-secret-key',
    title: 'Freemius Secret Key',
    provider: 'Freemius',
    severity: 'high',
    names: ['freemius', 'fs_secret_key'],
    pattern: 'sk_[!-~]{29}',
    checks: { entropy: 3.5 },
    references: ['https://freemius.com/help/documentation/wordpress-sdk/'],
  },
];
