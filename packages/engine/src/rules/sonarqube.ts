// SonarQube and SonarCloud tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SonarQube issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sonarqube-token',
    title: 'SonarQube Token',
    provider: 'SonarQube',
    severity: 'high',
    pattern: '(?:squ_|sqp_|sqa_|sqb_)[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'sonarqube-legacy-token',
    title: 'SonarQube Token',
    provider: 'SonarQube',
    severity: 'high',
    names: ['sonar_token', 'sonar_login', 'sonarqube', 'sonarcloud', 'sonar_api', 'sonar_auth', 'sonar_key'],
    pattern: '(?:squ_|sqp_|sqa_)?(?:[a-f0-9]{40}|[A-Za-z0-9=_-]{40})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
  },
];
