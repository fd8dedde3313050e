// Ankr: endpoint tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Ankr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ankr-endpoint-token',
    title: 'Ankr Endpoint Token',
    provider: 'Ankr',
    severity: 'medium',
    pattern: 'rpc\\.ankr\\.com/[a-z0-9_/]{2,60}/([a-f0-9]{64})',
    checks: { entropy: 3 },
    references: ['https://www.ankr.com/docs/rpc-service/getting-started/'],
  },
];
