// Signaturit: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Signaturit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'signaturit-access-token',
    title: 'Signaturit Access Token',
    provider: 'Signaturit',
    severity: 'high',
    names: ['signaturit'],
    pattern: '[A-Za-z0-9]{86}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.signaturit.com/'],
  },
];
