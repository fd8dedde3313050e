// Google Chat incoming webhooks.

import type { Rule } from '../rule.ts';

/** Secrets that Google Chat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'google-chat-webhook-url',
    title: 'Google Chat Webhook URL',
    provider: 'Google Chat',
    severity: 'medium',
    pattern: 'https://chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{8,24}/messages\\?key=[A-Za-z0-9_-]{39}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
  },
];
