// Stability AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Stability AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stability-api-key',
    title: 'Stability AI API Key',
    provider: 'Stability AI',
    severity: 'high',
    names: ['stability', 'dreamstudio'],
    pattern: 'sk-[A-Za-z0-9]{46,52}',
    checks: { entropy: 3.5 },
    references: ['https://platform.stability.ai/docs/api-reference'],
  },
];
