// MailSlurp API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MailSlurp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailslurp-api-key',
    title: 'MailSlurp API Key',
    provider: 'MailSlurp',
    severity: 'high',
    names: ['mailslurp'],
    pattern: '(?:[0-9a-f]{64}|sk_[A-Za-z0-9_]{30,80})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mailslurp.com/api/'],
  },
];
