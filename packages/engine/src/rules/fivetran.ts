// Fivetran: API secrets and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fivetran issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fivetran-api-secret',
    title: 'Fivetran API Secret',
    provider: 'Fivetran',
    severity: 'high',
    names: ['fivetran'],
    pattern: '[A-Za-z0-9]{32,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://fivetran.com/docs/rest-api/getting-started'],
  },
  {
    kind: 'assigned',
    id: 'fivetran-api-key',
    title: 'Fivetran API Key',
    provider: 'Fivetran',
    severity: 'medium',
    names: ['fivetran'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 3 },
    references: ['https://fivetran.com/docs/rest-api/getting-started'],
  },
];
