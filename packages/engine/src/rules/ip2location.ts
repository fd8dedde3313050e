// IP2Location: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that IP2Location issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ip2location-api-key',
    title: 'IP2Location API Key',
    provider: 'IP2Location',
    severity: 'high',
    names: ['ip2location'],
    pattern: '(?:[A-Z0-9]{10}|[A-Za-z0-9]{32})',
    checks: { entropy: 2.3 },
    references: ['https://www.ip2location.io/ip2location-documentation'],
  },
];
