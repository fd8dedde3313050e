// Namecheap API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Namecheap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'namecheap-api-key',
    title: 'Namecheap API Key',
    provider: 'Namecheap',
    severity: 'high',
    names: ['namecheap', 'name_cheap'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.namecheap.com/support/api/intro/'],
  },
];
