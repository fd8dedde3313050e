// Qualys: API credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Qualys issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qualys-api-credential',
    title: 'Qualys API Credential',
    provider: 'Qualys',
    severity: 'high',
    names: ['qualys_password', 'qualys_token', 'qualys_api', 'qualys_secret'],
    pattern: '[A-Za-z0-9][A-Za-z0-9!@#$%^*_-]{15,63}',
    checks: { entropy: 3.2 },
    references: ['https://docs.qualys.com/en/vm/api/'],
  },
];
