// FlightAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FlightAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'flightapi-api-key',
    title: 'FlightAPI API Key',
    provider: 'FlightAPI',
    severity: 'high',
    names: ['flightapi'],
    pattern: '[a-z0-9]{24}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.flightapi.io/'],
  },
];
