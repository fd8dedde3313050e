// Make: webhook URLs and API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Make issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'make-webhook-url',
    title: 'Make Webhook URL',
    provider: 'Make',
    severity: 'medium',
    pattern: 'hook\\.(?:[a-z]{2}[0-9]\\.)?(?:make|integromat)\\.com/([A-Za-z0-9]{20,40})',
    checks: { entropy: 3 },
    references: ['https://www.make.com/en/help/tools/webhooks'],
  },
  {
    kind: 'assigned',
    id: 'make-api-token',
    title: 'Make API Token',
    provider: 'Make',
    severity: 'high',
    names: ['integromat', 'make_api_key', 'make_api_token', 'make_com'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://www.make.com/en/help/tools/webhooks'],
  },
];
