// Tableau: personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Tableau issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tableau-personal-access-token',
    title: 'Tableau Personal Access Token',
    provider: 'Tableau',
    severity: 'high',
    pattern: '[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}',
    checks: { entropy: 4 },
    references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
  },
];
