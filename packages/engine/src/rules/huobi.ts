// HTX (Huobi) API keys.

import type { Rule } from '../rule.ts';

/** Secrets that HTX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'huobi-api-key',
    title: 'HTX API Key',
    provider: 'HTX',
    severity: 'high',
    names: ['huobi', 'htx_api', 'htx_secret'],
    pattern: '[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{4,5}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.htx.com/en-us/opend/newApiPages/'],
  },
];
