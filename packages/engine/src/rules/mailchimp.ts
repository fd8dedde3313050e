// Mailchimp marketing API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mailchimp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mailchimp-api-key',
    title: 'Mailchimp API Key',
    provider: 'Mailchimp',
    severity: 'high',
    names: ['mailchimp', 'mail_chimp', 'mc_api', 'api_key', 'chimp'],
    pattern: '[0-9a-f]{32}-us[0-9]{1,2}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
  },
];
