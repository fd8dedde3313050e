// Geocodio: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Geocodio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'geocodio-api-key',
    title: 'Geocodio API Key',
    provider: 'Geocodio',
    severity: 'high',
    names: ['geocodio', 'geocod_io'],
    pattern: '[a-z0-9]{39}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.geocod.io/docs/#authentication'],
  },
];
