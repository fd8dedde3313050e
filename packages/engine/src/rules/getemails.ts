// GetEmails: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetEmails issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getemails-api-key',
    title: 'GetEmails API Key',
    provider: 'GetEmails',
    severity: 'high',
    names: ['getemails'],
    pattern: '[a-z0-9-]{26}',
    checks: { entropy: 3 },
    references: ['https://www.getemails.com/'],
  },
];
