// Uploadcare secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Uploadcare issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'uploadcare-secret-key',
    title: 'Uploadcare Secret Key',
    provider: 'Uploadcare',
    severity: 'high',
    names: ['uploadcare'],
    pattern: '[0-9a-f]{20}',
    checks: { entropy: 2.5, digits: 2 },
    references: ['https://uploadcare.com/docs/security/secure-uploads/'],
  },
];
