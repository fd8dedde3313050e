// LiveChat personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that LiveChat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'livechat-access-token',
    title: 'LiveChat Access Token',
    provider: 'LiveChat',
    severity: 'high',
    names: ['livechat', 'live_chat'],
    pattern: '(?:dal|fra|us-south1|eu-west3):[A-Za-z0-9_-]{27,50}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://platform.text.com/docs/authorization/agent-authorization'],
  },
];
