// Replicate tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Replicate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'replicate-api-token',
    title: 'Replicate API Token',
    provider: 'Replicate',
    severity: 'high',
    pattern: 'r8_[A-Za-z0-9]{37,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    nearMisses: (random) => ['r8_' + random.string(alphabets.alphanumeric, 16), 'pr8_' + random.string(alphabets.alphanumeric, 37)],
  },
];
