// CircleCI tokens.

import type { Rule } from '../rule.ts';

/** Secrets that CircleCI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'circleci-personal-token',
    title: 'CircleCI Personal API Token',
    provider: 'CircleCI',
    severity: 'high',
    pattern: 'CCIPAT_[A-Za-z0-9]{20,24}_[A-Fa-f0-9]{40}',
    checks: { entropy: 3.3 },
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  {
    kind: 'token',
    id: 'circleci-project-token',
    title: 'CircleCI Project API Token',
    provider: 'CircleCI',
    severity: 'high',
    pattern: 'CCIPRJ_[A-Za-z0-9]{20,24}_[A-Fa-f0-9]{40}',
    checks: { entropy: 3.3 },
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'circleci-legacy-token',
    title: 'CircleCI API Token',
    provider: 'CircleCI',
    severity: 'high',
    names: [
      'circleci_token',
      'circle_ci_token',
      'circleci_api',
      'circle_ci_api',
      'circleci_key',
      'circle_ci_key',
      'circleci_personal',
      'circleci_access',
      'circleci_secret',
      'circle_token',
      'circle_api',
    ],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
];
