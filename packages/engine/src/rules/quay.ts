// Quay robot tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Quay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'quay-token',
    title: 'Quay Token',
    provider: 'Quay',
    severity: 'high',
    names: ['quay_token', 'quay_password', 'quay_robot', 'quay_api', 'quay_secret', 'quay_key', 'quay_io_token', 'quay_io_password'],
    pattern: '(?:[A-Z0-9]{64}|[A-Za-z0-9]{40})',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.quay.io/glossary/robot-accounts.html'],
  },
];
