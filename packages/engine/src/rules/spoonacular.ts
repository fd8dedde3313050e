// Spoonacular: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Spoonacular issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'spoonacular-api-key',
    title: 'Spoonacular API Key',
    provider: 'Spoonacular',
    severity: 'high',
    names: ['spoonacular'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://spoonacular.com/food-api/docs#Authentication'],
  },
];
