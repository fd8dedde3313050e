// Mailmodo API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailmodo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailmodo-api-key',
    title: 'Mailmodo API Key',
    provider: 'Mailmodo',
    severity: 'high',
    names: ['mailmodo'],
    pattern: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.mailmodo.com/developers/'],
  },
];
