// Refiner: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Refiner issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'refiner-api-key',
    title: 'Refiner API Key',
    provider: 'Refiner',
    severity: 'high',
    names: ['refiner_api', 'refiner_key', 'refiner_token'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://refiner.io/docs/api/'],
  },
];
