// Brevo (Sendinblue) API and SMTP keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Brevo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'brevo-api-key',
    title: 'Brevo API Key',
    provider: 'Brevo',
    severity: 'high',
    pattern: 'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.brevo.com/docs/getting-started'],
    nearMisses: (random) => ['xkeysib-' + random.string(alphabets.hex, 40)],
  },
  {
    kind: 'token',
    id: 'brevo-smtp-key',
    title: 'Brevo SMTP Key',
    provider: 'Brevo',
    severity: 'high',
    pattern: 'xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.brevo.com/docs/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'brevo-v2-api-key',
    title: 'Brevo API Key',
    provider: 'Brevo',
    severity: 'medium',
    names: ['sendinblue', 'send_in_blue', 'brevo'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.brevo.com/docs/getting-started'],
  },
];
