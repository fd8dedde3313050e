// Mailgun private, sending, public and signing keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Mailgun issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mailgun-private-api-key',
    title: 'Mailgun Private API Key',
    provider: 'Mailgun',
    severity: 'high',
    pattern: 'key-[0-9a-z]{32}',
    context: ['mailgun', 'mg_', 'mailer'],
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'],
    nearMisses: (random) => ['pubkey-' + random.string(alphabets.hex, 32)],
  },
  {
    kind: 'token',
    id: 'mailgun-public-validation-key',
    title: 'Mailgun Public Validation Key',
    provider: 'Mailgun',
    severity: 'low',
    pattern: 'pubkey-[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'],
  },
  {
    kind: 'assigned',
    id: 'mailgun-api-key',
    title: 'Mailgun API Key',
    provider: 'Mailgun',
    severity: 'high',
    names: ['mailgun', 'mg_api_key', 'mg_sending_key'],
    pattern: '[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'],
  },
  {
    kind: 'assigned',
    id: 'mailgun-webhook-signing-key',
    title: 'Mailgun Webhook Signing Key',
    provider: 'Mailgun',
    severity: 'high',
    names: ['mailgun'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'],
  },
];
