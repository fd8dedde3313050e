// FlightAware: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FlightAware issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'flightaware-api-key',
    title: 'FlightAware API Key',
    provider: 'FlightAware',
    severity: 'high',
    names: ['flightaware', 'aeroapi'],
    pattern: '(?:[a-f0-9]{40}|[A-Za-z0-9]{32})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
  },
];
