// Mailchimp marketing API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailchimp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mailchimp-api-key',
    title: 'Mailchimp API Key',
    provider: 'Mailchimp',
    severity: 'high',
    pattern: '[0-9a-f]{32}-us[0-9]{1,2}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
  },
];
