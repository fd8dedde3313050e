// Basecamp: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Basecamp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'basecamp-client-secret',
    title: 'Basecamp Client Secret',
    provider: 'Basecamp',
    severity: 'high',
    names: ['basecamp'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
  },
];
