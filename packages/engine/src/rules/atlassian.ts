// Atlassian: API tokens, admin API keys, OAuth client secrets, legacy API tokens and Jira personal access tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Atlassian issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'atlassian-api-token',
    title: 'Atlassian API Token',
    provider: 'Atlassian',
    severity: 'high',
    pattern: 'ATATT3[A-Za-z0-9_=-]{100,260}',
    checks: { entropy: 3.5 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
    nearMisses: (random) => [`ATATT3${random.string(alphabets.base64url, 40)}`],
  },
  {
    kind: 'token',
    id: 'atlassian-admin-api-key',
    title: 'Atlassian Admin API Key',
    provider: 'Atlassian',
    severity: 'high',
    pattern: 'ATCTT3xFfN0[A-Za-z0-9_=-]{54,260}',
    checks: { entropy: 3.5 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
  },
  {
    kind: 'token',
    id: 'atlassian-service-account-token',
    title: 'Atlassian Service Account Token',
    provider: 'Atlassian',
    severity: 'high',
    pattern: 'ATSTT3[A-Za-z0-9_=-]{60,260}',
    checks: { entropy: 3.5 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
  },
  {
    kind: 'token',
    id: 'atlassian-oauth-client-secret',
    title: 'Atlassian OAuth Client Secret',
    provider: 'Atlassian',
    severity: 'high',
    pattern: 'ATOA[A-Za-z0-9_-]{50,90}',
    checks: { entropy: 3.5, digits: 2 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
  },
  {
    kind: 'assigned',
    id: 'atlassian-legacy-api-token',
    title: 'Atlassian Legacy API Token',
    provider: 'Atlassian',
    severity: 'high',
    names: ['atlassian', 'jira', 'confluence'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3.2, digits: 1 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
  },
  {
    kind: 'assigned',
    id: 'jira-personal-access-token',
    title: 'Jira Personal Access Token',
    provider: 'Atlassian',
    severity: 'high',
    names: ['atlassian', 'jira', 'confluence'],
    pattern: '[MNO][A-Za-z0-9+/]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    ],
  },
];
