// Coralogix API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Coralogix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coralogix-api-key',
    title: 'Coralogix API Key',
    provider: 'Coralogix',
    severity: 'high',
    names: ['coralogix'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
  },
];
