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
    pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|asat_[a-z0-9]{32})',
    checks: { entropy: 2.8 },
    references: ['https://www.aftership.com/docs/tracking/quickstart/authentication'],
  },
];
