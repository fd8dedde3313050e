// FlightStats: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FlightStats issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'flightstats-api-key',
    title: 'FlightStats API Key',
    provider: 'FlightStats',
    severity: 'high',
    names: ['flightstats'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.flightstats.com/'],
  },
];
