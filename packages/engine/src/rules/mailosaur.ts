// Mailosaur API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailosaur issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailosaur-api-key',
    title: 'Mailosaur API Key',
    provider: 'Mailosaur',
    severity: 'high',
    names: ['mailosaur'],
    pattern: '[A-Za-z0-9]{16,44}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://mailosaur.com/docs/api/authentication'],
  },
];
