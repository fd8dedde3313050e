// Zeplin: personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Zeplin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zeplin-personal-access-token',
    title: 'Zeplin Personal Access Token',
    provider: 'Zeplin',
    severity: 'high',
    names: ['zeplin'],
    pattern: '[A-Za-z0-9_.-]{200,420}',
    checks: { entropy: 4 },
    references: ['https://docs.zeplin.dev/docs/personal-access-token'],
  },
];
