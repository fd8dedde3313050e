// Portkey keys.

import type { Rule } from '../rule.ts';

/** Secrets that Portkey issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'portkey-api-key',
    title: 'Portkey API Key',
    provider: 'Portkey',
    severity: 'high',
    names: ['portkey_api', 'portkey_key', 'portkey_token'],
    pattern: '[A-Za-z0-9+/]{27,28}=?',
    checks: { entropy: 3.5 },
    references: ['https://portkey.ai/docs'],
  },
];
