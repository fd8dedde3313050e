// Postman: API keys and collection keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Postman issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'postman-api-key',
    title: 'Postman API Key',
    provider: 'Postman',
    severity: 'high',
    pattern: 'PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}',
    checks: { entropy: 3 },
    references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
    nearMisses: (random) => [`PMAK-${random.string(alphabets.hex, 24)}-${random.string(alphabets.hex, 20)}`],
  },
  {
    kind: 'token',
    id: 'postman-collection-key',
    title: 'Postman Collection Key',
    provider: 'Postman',
    severity: 'high',
    pattern: 'PMAT-[A-Z0-9]{26}',
    checks: { entropy: 3 },
    references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  },
];
