// Jenkins tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Jenkins issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'jenkins-api-token',
    title: 'Jenkins API Token',
    provider: 'Jenkins',
    severity: 'high',
    names: ['jenkins', 'hudson'],
    pattern: '(?:11)?[a-f0-9]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.jenkins.io/doc/book/using/remote-access-api/'],
  },
  {
    kind: 'token',
    id: 'jenkins-crumb',
    title: 'Jenkins Crumb',
    provider: 'Jenkins',
    severity: 'medium',
    pattern: 'Jenkins-Crumb["\' ]{0,3}[:=]["\' ]{0,3}([a-f0-9]{32,64})',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://www.jenkins.io/doc/book/using/remote-access-api/'],
  },
  {
    kind: 'token',
    id: 'jenkins-encrypted-secret',
    title: 'Jenkins Encrypted Secret',
    provider: 'Jenkins',
    severity: 'medium',
    pattern: 'AQAAABAAAA[A-Za-z0-9+/]{30,4000}={0,2}',
    context: ['jenkins', 'hudson', 'credentials', 'plugins'],
    checks: { entropy: 3.5 },
    references: ['https://www.jenkins.io/doc/book/using/remote-access-api/'],
  },
];
