// Nylas API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nylas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nylas-api-key',
    title: 'Nylas API Key',
    provider: 'Nylas',
    severity: 'high',
    pattern: 'nyk_v0_[A-Za-z0-9]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.nylas.com/docs/v3/auth/'],
  },
  {
    kind: 'assigned',
    id: 'nylas-client-secret',
    title: 'Nylas Client Secret',
    provider: 'Nylas',
    severity: 'high',
    names: ['nylas'],
    pattern: '[0-9a-zA-Z]{25,30}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.nylas.com/docs/v3/auth/'],
  },
];
