// file.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that file.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'file-io-api-key',
    title: 'file.io API Key',
    provider: 'file.io',
    severity: 'high',
    names: ['fileio'],
    pattern: '[A-Z0-9]{7}(?:[.-][A-Z0-9]{7}){3,4}',
    checks: { entropy: 3 },
    references: ['https://www.file.io/developers'],
  },
];
