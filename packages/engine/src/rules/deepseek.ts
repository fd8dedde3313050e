// DeepSeek keys.

import type { Rule } from '../rule.ts';

/** Secrets that DeepSeek issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deepseek-api-key',
    title: 'DeepSeek API Key',
    provider: 'DeepSeek',
    severity: 'high',
    names: ['deepseek'],
    pattern: 'sk-[A-Za-z0-9]{32,48}',
    checks: { entropy: 3 },
    references: ['https://api-docs.deepseek.com/'],
  },
];
