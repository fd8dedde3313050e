// Cerebras keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cerebras issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cerebras-api-key',
    title: 'Cerebras API Key',
    provider: 'Cerebras',
    severity: 'high',
    pattern: 'csk-[a-z0-9]{44,52}',
    ignoreCase: true,
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://inference-docs.cerebras.ai/quickstart'],
  },
];
