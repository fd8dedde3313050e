// SendGrid API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that SendGrid issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sendgrid-api-key',
    title: 'SendGrid API Key',
    provider: 'SendGrid',
    severity: 'high',
    pattern: 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    nearMisses: (random) => ['SG.' + random.string(alphabets.alphanumeric, 22)],
  },
  {
    kind: 'token',
    id: 'sendgrid-api-key-run',
    title: 'SendGrid API Key',
    provider: 'SendGrid',
    severity: 'high',
    pattern: 'SG\\.[A-Za-z0-9=_.-]{66}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  },
];
