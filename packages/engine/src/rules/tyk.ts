// Tyk: API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Tyk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tyk-api-secret',
    title: 'Tyk API Secret',
    provider: 'Tyk',
    severity: 'high',
    names: ['tyk_secret', 'tyk_gw_secret', 'tyk_api', 'tyk_auth', 'tyk_dashboard'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://tyk.io/docs/tyk-dashboard-api/'],
  },
];
