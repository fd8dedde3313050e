// Restpack: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Restpack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'restpack-access-token',
    title: 'Restpack Access Token',
    provider: 'Restpack',
    severity: 'high',
    names: ['restpack'],
    pattern: '[A-Za-z0-9]{48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://restpack.io/html2pdf/docs'],
  },
];
