// Together AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Together AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'together-api-key',
    title: 'Together AI API Key',
    provider: 'Together AI',
    severity: 'high',
    pattern: 'tgp_v1_[A-Za-z0-9_-]{40,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.together.ai/'],
  },
  {
    kind: 'assigned',
    id: 'together-legacy-api-key',
    title: 'Together AI API Key',
    provider: 'Together AI',
    severity: 'high',
    names: ['together_api', 'together_ai', 'togetherai', 'together_key'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://docs.together.ai/'],
  },
];
