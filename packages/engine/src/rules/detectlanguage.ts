// Detect Language: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Detect Language issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'detectlanguage-api-key',
    title: 'Detect Language API Key',
    provider: 'Detect Language',
    severity: 'high',
    names: ['detectlanguage'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://detectlanguage.com/documentation'],
  },
];
