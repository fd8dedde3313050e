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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://refiner.io/docs/api/'],
  },
];
