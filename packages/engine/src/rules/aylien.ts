// Aylien: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Aylien issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'aylien-api-key',
    title: 'Aylien API Key',
    provider: 'Aylien',
    severity: 'high',
    names: ['aylien'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.aylien.com/'],
  },
];
