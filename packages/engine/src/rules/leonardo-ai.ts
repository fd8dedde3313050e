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
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.leonardo.ai/'],
  },
];
