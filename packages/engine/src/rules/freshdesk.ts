// Freshdesk API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Freshdesk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'freshdesk-api-key',
    title: 'Freshdesk API Key',
    provider: 'Freshdesk',
    severity: 'high',
    names: ['freshdesk', 'fresh_desk', 'freshservice', 'freshchat_key'],
    pattern: '[A-Za-z0-9_-]{18,22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.freshdesk.com/api/#authentication'],
  },
];
