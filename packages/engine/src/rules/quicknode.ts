// QuickNode: endpoint tokens and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that QuickNode issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'quicknode-endpoint-token',
    title: 'QuickNode Endpoint Token',
    provider: 'QuickNode',
    severity: 'medium',
    pattern: 'quiknode\\.pro/([a-f0-9]{40})',
    checks: { entropy: 3 },
    references: ['https://www.quicknode.com/docs/welcome'],
  },
  {
    kind: 'token',
    id: 'quicknode-api-key',
    title: 'QuickNode API Key',
    provider: 'QuickNode',
    severity: 'high',
    pattern: 'QN_[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.quicknode.com/docs/welcome'],
  },
];
