// Planyo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Planyo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'planyo-api-key',
    title: 'Planyo API Key',
    provider: 'Planyo',
    severity: 'high',
    names: ['planyo'],
    pattern: '[a-z0-9]{62}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.planyo.com/api.php'],
  },
];
