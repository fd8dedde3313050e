// NS1 API keys.

import type { Rule } from '../rule.ts';

/** Secrets that NS1 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ns1-api-key',
    title: 'NS1 API Key',
    provider: 'NS1',
    severity: 'high',
    names: ['ns1_api', 'ns1_key', 'ns1_token', 'nsone'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction'],
  },
];
