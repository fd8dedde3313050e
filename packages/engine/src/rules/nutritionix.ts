// Nutritionix: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nutritionix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nutritionix-app-key',
    title: 'Nutritionix App Key',
    provider: 'Nutritionix',
    severity: 'high',
    names: ['nutritionix'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docx.syndigo.com/developers/docs/getting-started-with-nutritionix'],
  },
];
