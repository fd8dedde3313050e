// TeamCity tokens.

import type { Rule } from '../rule.ts';

/** Secrets that TeamCity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'teamcity-access-token',
    title: 'TeamCity Access Token',
    provider: 'TeamCity',
    severity: 'high',
    pattern: 'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{30,60}\\.[A-Za-z0-9_-]{30,80}',
    checks: { entropy: 4 },
    references: ['https://www.jetbrains.com/help/teamcity/managing-your-user-account.html'],
  },
];
