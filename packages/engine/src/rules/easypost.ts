// EasyPost: API keys and test API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that EasyPost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'easypost-api-key',
    title: 'EasyPost API Key',
    provider: 'EasyPost',
    severity: 'high',
    pattern: 'EZAK[A-Za-z0-9]{54}',
    checks: { entropy: 3.5 },
    references: ['https://docs.easypost.com/docs/authentication'],
    nearMisses: (random) => [`EZAK${random.string(alphabets.alphanumeric, 40)}`],
  },
  {
    kind: 'token',
    id: 'easypost-test-api-key',
    title: 'EasyPost Test API Key',
    provider: 'EasyPost',
    severity: 'medium',
    pattern: 'EZTK[A-Za-z0-9]{54}',
    checks: { entropy: 3.5 },
    references: ['https://docs.easypost.com/docs/authentication'],
  },
];
