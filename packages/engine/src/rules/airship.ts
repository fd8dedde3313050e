// Airship: master secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Airship issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'airship-master-secret',
    title: 'Airship Master Secret',
    provider: 'Airship',
    severity: 'high',
    names: ['airship', 'urban_airship'],
    pattern: '(?:[A-Za-z0-9]{91}|[A-Za-z0-9_-]{22})',
    checks: { entropy: 3.3 },
    references: ['https://docs.airship.com/api/ua/#security'],
  },
];
