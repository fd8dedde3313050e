// Vast.ai keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vast.ai issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vast-ai-api-key',
    title: 'Vast.ai API Key',
    provider: 'Vast.ai',
    severity: 'high',
    names: ['vast_ai', 'vastai', 'vast_api'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://docs.vast.ai/'],
  },
];
