// Apifonica: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Apifonica issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'apifonica-api-token',
    title: 'Apifonica API Token',
    provider: 'Apifonica',
    severity: 'high',
    names: ['apifonica'],
    pattern: '[a-z0-9]{11}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    checks: { entropy: 3 },
    references: ['https://docs.apifonica.com/'],
  },
];
