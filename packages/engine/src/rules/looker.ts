// Looker: client secrets and client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that Looker issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'looker-client-secret',
    title: 'Looker Client Secret',
    provider: 'Looker',
    severity: 'high',
    names: ['looker'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3 },
    references: ['https://cloud.google.com/looker/docs/api-auth'],
  },
  {
    kind: 'assigned',
    id: 'looker-client-id',
    title: 'Looker Client ID',
    provider: 'Looker',
    severity: 'low',
    names: ['looker'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://cloud.google.com/looker/docs/api-auth'],
  },
];
