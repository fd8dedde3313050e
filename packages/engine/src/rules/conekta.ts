// Conekta private keys.

import type { Rule } from '../rule.ts';

/** Secrets that Conekta issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'conekta-private-key',
    title: 'Conekta Private Key',
    provider: 'Conekta',
    severity: 'high',
    pattern: 'key_[A-Za-z0-9]{20,28}',
    context: ['conekta'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.conekta.com/docs/api-keys'],
  },
];
