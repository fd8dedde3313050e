// Xata keys.

import type { Rule } from '../rule.ts';

/** Secrets that Xata issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'xata-api-key',
    title: 'Xata API Key',
    provider: 'Xata',
    severity: 'high',
    pattern: 'xau_[A-Za-z0-9]{36,48}',
    checks: { entropy: 3.5 },
    references: ['https://xata.io/docs'],
  },
];
