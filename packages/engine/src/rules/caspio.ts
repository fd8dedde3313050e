// Caspio: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Caspio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'caspio-client-secret',
    title: 'Caspio Client Secret',
    provider: 'Caspio',
    severity: 'high',
    names: ['caspio'],
    pattern: '[a-z0-9]{50}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://howto.caspio.com/web-services-api/'],
  },
];
