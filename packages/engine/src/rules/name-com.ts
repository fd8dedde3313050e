// Name.com API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Name.com issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'name-com-api-token',
    title: 'Name.com API Token',
    provider: 'Name.com',
    severity: 'high',
    names: ['name_com_api', 'name_com_token', 'namecom_api', 'namedotcom'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.name.com/api-docs'],
  },
];
