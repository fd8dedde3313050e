// Unplugg: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Unplugg issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'unplugg-api-key',
    title: 'Unplugg API Key',
    provider: 'Unplugg',
    severity: 'high',
    names: ['unplugg'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://unplu.gg/'],
  },
];
