// AbuseIPDB: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AbuseIPDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'abuseipdb-api-key',
    title: 'AbuseIPDB API Key',
    provider: 'AbuseIPDB',
    severity: 'high',
    names: ['abuseipdb'],
    pattern: '[a-z0-9]{80}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.abuseipdb.com/#introduction'],
  },
];
