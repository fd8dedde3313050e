// Rocket.Chat auth tokens and webhooks.

import type { Rule } from '../rule.ts';

/** Secrets that Rocket.Chat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rocket-chat-auth-token',
    title: 'Rocket.Chat Auth Token',
    provider: 'Rocket.Chat',
    severity: 'high',
    names: ['rocket_chat', 'rocketchat', 'x_auth_token'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.rocket.chat/apidocs/access-tokens'],
  },
  {
    kind: 'token',
    id: 'rocket-chat-webhook-url',
    title: 'Rocket.Chat Webhook URL',
    provider: 'Rocket.Chat',
    severity: 'medium',
    pattern: '/hooks/[A-Za-z0-9]{17,24}/[A-Za-z0-9]{40,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.rocket.chat/apidocs/access-tokens'],
  },
];
