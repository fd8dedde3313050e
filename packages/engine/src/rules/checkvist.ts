// Checkvist: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Checkvist issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'checkvist-api-key',
    title: 'Checkvist API Key',
    provider: 'Checkvist',
    severity: 'high',
    names: ['checkvist'],
    pattern: '[A-Za-z0-9]{14}',
    checks: { entropy: 3.3 },
    references: ['https://checkvist.com/auth/api'],
  },
];
