// Hume AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hume AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hume-api-key',
    title: 'Hume AI API Key',
    provider: 'Hume AI',
    severity: 'high',
    names: ['hume_api', 'hume_secret', 'hume_key'],
    pattern: '[A-Za-z0-9]{48,64}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://dev.hume.ai/docs'],
  },
];
