// fastFOREX: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that fastFOREX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fastforex-api-key',
    title: 'fastFOREX API Key',
    provider: 'fastFOREX',
    severity: 'high',
    names: ['fastforex'],
    pattern: '[a-f0-9]{10}-[a-f0-9]{10}-[a-z0-9]{6}',
    checks: { entropy: 2.8 },
    references: ['https://fastforex.readme.io/reference/introduction'],
  },
];
