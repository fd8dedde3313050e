// AfterShip: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AfterShip issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'aftership-api-key',
    title: 'AfterShip API Key',
    provider: 'AfterShip',
    severity: 'high',
    names: ['aftership'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|asat_[a-z0-9]{32})',
    checks: { entropy: 2.8 },
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
  },
];
