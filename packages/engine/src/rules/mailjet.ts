// Mailjet API and SMS keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailjet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailjet-api-key',
    title: 'Mailjet API Key',
    provider: 'Mailjet',
    severity: 'high',
    names: ['mailjet', 'mj_apikey', 'mj_api_key'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://dev.mailjet.com/email/guides/'],
  },
];
