// Chainstack: endpoint tokens and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Chainstack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'chainstack-endpoint-token',
    title: 'Chainstack Endpoint Token',
    provider: 'Chainstack',
    severity: 'medium',
    pattern: '(?:p2pify\\.com|core\\.chainstack\\.com)/(?:[a-z]{2,6}/)?([a-f0-9]{32})',
    checks: { entropy: 3 },
    references: ['https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios'],
  },
  {
    kind: 'assigned',
    id: 'chainstack-api-key',
    title: 'Chainstack API Key',
    provider: 'Chainstack',
    severity: 'high',
    names: ['chainstack'],
    pattern: '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}',
    checks: { entropy: 3.5 },
    references: ['https://docs.chainstack.com/docs/authentication-methods-for-different-scenarios'],
  },
];
