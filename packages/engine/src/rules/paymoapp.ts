// Paymo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Paymo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'paymoapp-api-key',
    title: 'Paymo API Key',
    provider: 'Paymo',
    severity: 'high',
    names: ['paymoapp', 'paymo_api', 'paymo_key'],
    pattern: '[A-Za-z0-9]{44}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://github.com/paymoapp/api'],
  },
];
