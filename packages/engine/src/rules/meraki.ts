// Cisco Meraki: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cisco Meraki issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'meraki-api-key',
    title: 'Cisco Meraki API Key',
    provider: 'Cisco Meraki',
    severity: 'high',
    names: ['meraki'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  },
];
