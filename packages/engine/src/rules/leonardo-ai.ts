// Leonardo.Ai keys.

import type { Rule } from '../rule.ts';

/** Secrets that Leonardo.Ai issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'leonardo-ai-api-key',
    title: 'Leonardo.Ai API Key',
    provider: 'Leonardo.Ai',
    severity: 'high',
    names: ['leonardo_api', 'leonardo_key', 'leonardo_ai', 'leonardoai'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.leonardo.ai/'],
  },
];
