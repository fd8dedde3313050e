// Gemfury tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gemfury issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gemfury-url-token',
    title: 'Gemfury Token',
    provider: 'Gemfury',
    severity: 'high',
    pattern: '([A-Za-z0-9_-]{8,40})(?::[A-Za-z0-9_-]{0,40})?@(?:[a-z0-9]{1,20}\\.)?fury\\.io',
    checks: { entropy: 2.8 },
    references: ['https://gemfury.com/help/tokens'],
  },
  {
    kind: 'assigned',
    id: 'gemfury-token',
    title: 'Gemfury Token',
    provider: 'Gemfury',
    severity: 'high',
    names: ['gemfury', 'fury_token', 'fury_auth', 'fury_deploy_token', 'fury_push_token', 'fury_api'],
    pattern: '[A-Za-z0-9]{20,24}(?:-[A-Za-z0-9]{20,40})?',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://gemfury.com/help/tokens'],
  },
];
