// PropelAuth API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PropelAuth issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'propelauth-api-key',
    title: 'PropelAuth API Key',
    provider: 'PropelAuth',
    severity: 'high',
    names: ['propelauth', 'propel_auth'],
    pattern: '[0-9a-f]{64,300}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.propelauth.com/reference/api/getting-started'],
  },
];
