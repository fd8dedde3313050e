// Appwrite API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Appwrite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'appwrite-api-key',
    title: 'Appwrite API Key',
    provider: 'Appwrite',
    severity: 'high',
    pattern: 'standard_[a-f0-9]{128,320}',
    checks: { entropy: 3 },
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
  },
];
