// Airbyte: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Airbyte issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'airbyte-client-secret',
    title: 'Airbyte Client Secret',
    provider: 'Airbyte',
    severity: 'high',
    names: ['airbyte'],
    pattern: '[A-Za-z0-9]{32,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://reference.airbyte.com/reference/authentication'],
  },
];
