// DNSPod API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DNSPod issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dnspod-api-token',
    title: 'DNSPod API Token',
    provider: 'DNSPod',
    severity: 'high',
    names: ['dnspod', 'dp_key'],
    pattern: '(?:[0-9]{4,8},)?[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.dnspod.com/account/dnspod-token/'],
  },
];
