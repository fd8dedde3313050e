// Mattermost access tokens and webhooks.

import type { Rule } from '../rule.ts';

/** Secrets that Mattermost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mattermost-access-token',
    title: 'Mattermost Access Token',
    provider: 'Mattermost',
    severity: 'high',
    names: ['mattermost'],
    pattern: '[0-9a-z]{26}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  },
  {
    kind: 'token',
    id: 'mattermost-webhook-url',
    title: 'Mattermost Webhook URL',
    provider: 'Mattermost',
    severity: 'medium',
    pattern: '/hooks/[0-9a-z]{26}',
    context: ['mattermost'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
  },
];
