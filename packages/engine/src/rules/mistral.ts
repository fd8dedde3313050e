// Mistral AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mistral AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mistral-api-key',
    title: 'Mistral AI API Key',
    provider: 'Mistral AI',
    severity: 'high',
    names: ['mistral', 'codestral'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mistral.ai/api/'],
  },
];
