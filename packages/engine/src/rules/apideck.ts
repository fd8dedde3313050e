// Apideck: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Apideck issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apideck-api-key',
    title: 'Apideck API Key',
    provider: 'Apideck',
    severity: 'high',
    names: ['apideck'],
    pattern: 'sk_live_[A-Za-z0-9-]{80,100}',
    checks: { entropy: 3.8 },
    references: ['https://developers.apideck.com/'],
  },
];
