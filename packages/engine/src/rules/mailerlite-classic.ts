// MailerLite classic API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MailerLite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailerlite-classic-api-key',
    title: 'MailerLite Classic API Key',
    provider: 'MailerLite',
    severity: 'high',
    names: ['mailer_lite'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers-classic.mailerlite.com/docs/authentication'],
  },
];
