// Pipedrive: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pipedrive issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pipedrive-api-token',
    title: 'Pipedrive API Token',
    provider: 'Pipedrive',
    severity: 'high',
    names: ['pipedrive'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
  },
];
