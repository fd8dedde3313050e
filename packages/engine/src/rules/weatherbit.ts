// Weatherbit: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Weatherbit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'weatherbit-api-key',
    title: 'Weatherbit API Key',
    provider: 'Weatherbit',
    severity: 'high',
    names: ['weatherbit'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.weatherbit.io/api'],
  },
];
