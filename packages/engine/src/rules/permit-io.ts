// Permit.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Permit.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'permit-io-api-key',
    title: 'Permit.io API Key',
    provider: 'Permit.io',
    severity: 'high',
    pattern: 'permit_key_[A-Za-z0-9]{80,160}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.permit.io/'],
  },
];
