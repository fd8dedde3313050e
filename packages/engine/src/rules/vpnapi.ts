// vpnapi.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that vpnapi.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vpnapi-api-key',
    title: 'vpnapi.io API Key',
    provider: 'vpnapi.io',
    severity: 'high',
    names: ['vpnapi', 'vpn_api_key'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://vpnapi.io/api-documentation'],
  },
];
