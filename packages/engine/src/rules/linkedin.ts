// LinkedIn: client secrets, access tokens, legacy client secrets and client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that LinkedIn issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'linkedin-client-secret',
    title: 'LinkedIn Client Secret',
    provider: 'LinkedIn',
    severity: 'high',
    pattern: 'WPL_AP[0-9]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{4,8}={0,2}',
    checks: { entropy: 3 },
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
  },
  {
    kind: 'assigned',
    id: 'linkedin-access-token',
    title: 'LinkedIn Access Token',
    provider: 'LinkedIn',
    severity: 'high',
    names: ['linked_in'],
    pattern: 'AQ[A-Za-z0-9_-]{150,500}',
    checks: { entropy: 4 },
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
  },
  {
    kind: 'assigned',
    id: 'linkedin-legacy-client-secret',
    title: 'LinkedIn Legacy Client Secret',
    provider: 'LinkedIn',
    severity: 'high',
    names: ['linked_in'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 2.8 },
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
  },
  {
    kind: 'assigned',
    id: 'linkedin-client-id',
    title: 'LinkedIn Client ID',
    provider: 'LinkedIn',
    severity: 'low',
    names: ['linked_in'],
    pattern: '[a-z0-9]{14}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
  },
];
