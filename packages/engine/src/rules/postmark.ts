// Postmark server and account tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Postmark issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'postmark-token',
    title: 'Postmark Token',
    provider: 'Postmark',
    severity: 'high',
    names: ['postmark'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://postmarkapp.com/developer/api/overview'],
  },
];
