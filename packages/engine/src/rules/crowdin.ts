// Crowdin: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Crowdin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'crowdin-access-token',
    title: 'Crowdin Access Token',
    provider: 'Crowdin',
    severity: 'high',
    names: ['crowdin'],
    pattern: '(?:[0-9A-Za-z]{80}|[a-f0-9]{32})',
    checks: { entropy: 3, digits: 2 },
    references: ['https://support.crowdin.com/account-settings/#api'],
  },
];
