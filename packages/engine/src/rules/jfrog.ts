// JFrog Artifactory keys and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that JFrog issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'jfrog-artifactory-api-key',
    title: 'JFrog Artifactory API Key',
    provider: 'JFrog',
    severity: 'high',
    pattern: 'AKCp[A-Za-z0-9]{56,80}',
    checks: { entropy: 3.5 },
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  },
  {
    kind: 'token',
    id: 'jfrog-artifactory-reference-token',
    title: 'JFrog Artifactory Reference Token',
    provider: 'JFrog',
    severity: 'high',
    pattern: 'cmVmd[A-Za-z0-9]{55,64}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  },
  {
    kind: 'token',
    id: 'jfrog-artifactory-password',
    title: 'JFrog Artifactory Encrypted Password',
    provider: 'JFrog',
    severity: 'high',
    pattern: '(?:AP1|AP2|AP3|AP4|AP5|AP6|AP7|AP8|AP9|APA|APB|APC|APD|APE|APF)[A-Za-z0-9]{24,60}',
    context: ['artifactory', 'jfrog'],
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  },
  {
    kind: 'assigned',
    id: 'jfrog-access-token',
    title: 'JFrog Access Token',
    provider: 'JFrog',
    severity: 'high',
    names: [
      'jfrog_token',
      'jfrog_access',
      'jfrog_api',
      'jfrog_key',
      'jfrog_password',
      'jfrog_auth',
      'jfrog_secret',
      'artifactory_token',
      'artifactory_api',
      'artifactory_key',
      'artifactory_password',
      'artifactory_access',
      'artifactory_auth',
      'artifactory_secret',
    ],
    pattern: '(?:[A-Za-z0-9]{73}|[A-Za-z0-9]{64}|eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,800})',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  },
];
