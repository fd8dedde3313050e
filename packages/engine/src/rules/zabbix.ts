// Zabbix API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Zabbix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zabbix-api-token',
    title: 'Zabbix API Token',
    provider: 'Zabbix',
    severity: 'high',
    names: ['zabbix'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.zabbix.com/documentation/current/en/manual/api'],
  },
];
