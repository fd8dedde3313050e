// NLP Cloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that NLP Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nlp-cloud-token',
    title: 'NLP Cloud Token',
    provider: 'NLP Cloud',
    severity: 'high',
    names: ['nlpcloud', 'nlp_cloud'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://docs.nlpcloud.com/'],
  },
];
