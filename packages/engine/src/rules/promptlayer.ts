// PromptLayer keys.

import type { Rule } from '../rule.ts';

/** Secrets that PromptLayer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'promptlayer-api-key',
    title: 'PromptLayer API Key',
    provider: 'PromptLayer',
    severity: 'high',
    names: ['promptlayer'],
    pattern: 'pl_[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.promptlayer.com/'],
  },
];
