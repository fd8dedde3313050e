// Bulbul: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bulbul issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bulbul-api-key',
    title: 'Bulbul API Key',
    provider: 'Bulbul',
    severity: 'high',
    names: ['bulbul'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://help.bulbul.io/'],
  },
];
