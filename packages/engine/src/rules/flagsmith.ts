// Flagsmith server-side environment keys.

import type { Rule } from '../rule.ts';

/** Secrets that Flagsmith issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'flagsmith-server-key',
    title: 'Flagsmith Server-Side Environment Key',
    provider: 'Flagsmith',
    severity: 'high',
    pattern: 'ser\\.[A-Za-z0-9]{22,48}',
    context: ['flagsmith', 'environment_key', 'environmentkey', 'environment-key'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.flagsmith.com/clients/server-side'],
  },
  {
    kind: 'assigned',
    id: 'flagsmith-api-token',
    title: 'Flagsmith API Token',
    provider: 'Flagsmith',
    severity: 'high',
    names: ['flagsmith'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.flagsmith.com/clients/server-side'],
  },
];
