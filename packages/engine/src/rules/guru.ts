// Guru: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Guru issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'guru-api-token',
    title: 'Guru API Token',
    provider: 'Guru',
    severity: 'high',
    names: ['guru_api', 'guru_token', 'guru_user_token', 'getguru'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.getguru.com/'],
  },
];
