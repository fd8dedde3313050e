// Sendbird API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sendbird issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sendbird-api-token',
    title: 'Sendbird API Token',
    provider: 'Sendbird',
    severity: 'high',
    names: ['sendbird', 'send_bird'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  },
  {
    kind: 'assigned',
    id: 'sendbird-application-id',
    title: 'Sendbird Application ID',
    provider: 'Sendbird',
    severity: 'low',
    names: ['sendbird', 'send_bird'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  },
];
