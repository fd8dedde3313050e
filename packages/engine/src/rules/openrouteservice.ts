// openrouteservice: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that openrouteservice issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'openrouteservice-api-key',
    title: 'openrouteservice API Key',
    provider: 'openrouteservice',
    severity: 'high',
    names: ['openrouteservice', 'ors_api', 'ors_key'],
    pattern: '5b3ce3597851110001cf6248[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://openrouteservice.org/dev/'],
  },
];
