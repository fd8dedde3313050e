// Cisco Webex tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Webex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'webex-access-token',
    title: 'Webex Access Token',
    provider: 'Webex',
    severity: 'high',
    names: ['webex', 'bearer', 'bot_token', 'access_token'],
    pattern: '[A-Za-z0-9]{64}_[A-Za-z0-9]{2,4}_[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.webex.com/docs/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'webex-client-secret',
    title: 'Webex Client Secret',
    provider: 'Webex',
    severity: 'high',
    names: ['webex'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.webex.com/docs/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'webex-client-id',
    title: 'Webex Client ID',
    provider: 'Webex',
    severity: 'low',
    names: ['webex'],
    pattern: 'C[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.webex.com/docs/getting-started'],
  },
];
