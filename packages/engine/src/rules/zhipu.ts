// Zhipu AI (Z.ai) keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zhipu AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zhipu-api-key',
    title: 'Zhipu AI API Key',
    provider: 'Zhipu AI',
    severity: 'high',
    names: ['zhipu', 'bigmodel', 'chatglm', 'glm_api', 'glm_key', 'zai_api', 'zai_key', 'zhipuai', 'zai_token', 'glm_token'],
    pattern: '[a-f0-9]{32}\\.[A-Za-z0-9]{16}',
    checks: { entropy: 3.3 },
    references: ['https://docs.z.ai/'],
  },
];
