// SiliconFlow keys.

import type { Rule } from '../rule.ts';

/** Secrets that SiliconFlow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'siliconflow-api-key',
    title: 'SiliconFlow API Key',
    provider: 'SiliconFlow',
    severity: 'high',
    names: ['siliconflow'],
    pattern: 'sk-[a-z]{40,56}',
    checks: { entropy: 3.5 },
    references: ['https://docs.siliconflow.cn/'],
  },
];
