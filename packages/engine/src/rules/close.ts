// Close: API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Close issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'close-api-key',
    title: 'Close API Key',
    provider: 'Close',
    severity: 'high',
    pattern: 'api_[A-Za-z0-9]{22}\\.[A-Za-z0-9]{22}',
    checks: { entropy: 3.8 },
    references: ['https://developer.close.com/topics/authentication/'],
    nearMisses: (random) => [`api_${random.string(alphabets.alphanumeric, 22)}.${random.string(alphabets.alphanumeric, 10)}`],
  },
];
