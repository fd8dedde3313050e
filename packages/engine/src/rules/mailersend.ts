// MailerSend API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that MailerSend issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mailersend-api-token',
    title: 'MailerSend API Token',
    provider: 'MailerSend',
    severity: 'high',
    pattern: 'mlsn\\.[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.mailersend.com/general.html#authentication'],
  },
  {
    kind: 'assigned',
    id: 'mailersend-legacy-api-token',
    title: 'MailerSend API Token',
    provider: 'MailerSend',
    severity: 'high',
    names: ['mailer_send'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,2000}\\.[A-Za-z0-9_-]{40,1000}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.mailersend.com/general.html#authentication'],
  },
];
