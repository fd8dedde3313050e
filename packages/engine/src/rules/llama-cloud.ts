// LlamaCloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that LlamaIndex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'llama-cloud-api-key',
    title: 'LlamaCloud API Key',
    provider: 'LlamaIndex',
    severity: 'high',
    pattern: 'llx-[A-Za-z0-9]{44,56}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://docs.cloud.llamaindex.ai/'],
  },
];
