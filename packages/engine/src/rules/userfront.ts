// Userfront API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Userfront issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'userfront-api-key',
    title: 'Userfront API Key',
    provider: 'Userfront',
    severity: 'high',
    names: ['userfront'],
    pattern: 'uf_(?:live|test)_[a-z]{2,20}_[0-9a-z]{8}_[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://userfront.com/docs/api'],
  },
];
