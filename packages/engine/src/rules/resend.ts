// Resend API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Resend issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'resend-api-key',
    title: 'Resend API Key',
    provider: 'Resend',
    severity: 'high',
    pattern: 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://resend.com/docs/api-reference/introduction'],
    nearMisses: (random) => ['re_' + random.string(alphabets.alphanumeric, 8)],
  },
  {
    kind: 'assigned',
    id: 'resend-api-key-assigned',
    title: 'Resend API Key',
    provider: 'Resend',
    severity: 'high',
    names: ['resend'],
    pattern: 're_[A-Za-z0-9_]{30,48}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://resend.com/docs/api-reference/introduction'],
  },
];
