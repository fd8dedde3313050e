// Teamwork: API tokens and project keys.

import type { Rule } from '../rule.ts';

/** Secrets that Teamwork issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'teamwork-api-token',
    title: 'Teamwork API Token',
    provider: 'Teamwork',
    severity: 'high',
    pattern: 'tkn\\.v1_[0-9A-Za-z]{60,80}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  },
  {
    kind: 'token',
    id: 'teamwork-project-key',
    title: 'Teamwork Project Key',
    provider: 'Teamwork',
    severity: 'high',
    pattern: 'twp_[A-Za-z0-9]{20,40}',
    context: ['teamwork'],
    checks: { entropy: 3 },
    references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  },
];
