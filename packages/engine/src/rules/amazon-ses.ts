// Amazon SES SMTP credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Amazon SES issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'amazon-ses-smtp-password',
    title: 'Amazon SES SMTP Password',
    provider: 'Amazon SES',
    severity: 'high',
    names: ['smtp_pass', 'ses_smtp', 'ses_pass', 'smtp_secret', 'smtp_auth', 'email_host_password', 'email_pass', 'mail_pass', 'mailer_pass'],
    pattern: 'B[A-Za-z0-9+/]{43}',
    checks: { entropy: 4, digits: 1 },
    references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
  },
];
