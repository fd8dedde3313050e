// Rebrandly: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Rebrandly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rebrandly-api-key',
    title: 'Rebrandly API Key',
    provider: 'Rebrandly',
    severity: 'high',
    names: ['rebrandly'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.rebrandly.com/docs/get-started'],
  },
];
