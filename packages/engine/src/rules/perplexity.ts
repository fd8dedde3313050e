// Perplexity keys.

import type { Rule } from '../rule.ts';

/** Secrets that Perplexity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'perplexity-api-key',
    title: 'Perplexity API Key',
    provider: 'Perplexity',
    severity: 'high',
    pattern: 'pplx-[A-Za-z0-9]{40,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.perplexity.ai/'],
  },
];
