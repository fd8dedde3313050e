// Jina AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Jina AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'jina-api-key',
    title: 'Jina AI API Key',
    provider: 'Jina AI',
    severity: 'high',
    pattern: 'jina_[A-Za-z0-9_-]{56,64}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://jina.ai/embeddings/'],
  },
];
