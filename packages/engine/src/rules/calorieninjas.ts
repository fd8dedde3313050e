// CalorieNinjas: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that CalorieNinjas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'calorieninjas-api-key',
    title: 'CalorieNinjas API Key',
    provider: 'CalorieNinjas',
    severity: 'high',
    names: ['calorieninja', 'calorie_ninja'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://calorieninjas.com/api'],
  },
];
