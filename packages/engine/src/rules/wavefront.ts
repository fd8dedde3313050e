// Wavefront API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Wavefront issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wavefront-api-token',
    title: 'Wavefront API Token',
    provider: 'Wavefront',
    severity: 'high',
    names: ['wavefront'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.wavefront.com/users_account_managing.html'],
  },
];
