// DNSimple account and user tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DNSimple issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dnsimple-account-token',
    title: 'DNSimple Account Token',
    provider: 'DNSimple',
    severity: 'high',
    pattern: 'dnsimple_a_[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.dnsimple.com/v2/#authentication'],
  },
  {
    kind: 'token',
    id: 'dnsimple-user-token',
    title: 'DNSimple User Token',
    provider: 'DNSimple',
    severity: 'high',
    pattern: 'dnsimple_u_[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.dnsimple.com/v2/#authentication'],
  },
  {
    kind: 'assigned',
    id: 'dnsimple-api-token',
    title: 'DNSimple API Token',
    provider: 'DNSimple',
    severity: 'high',
    names: ['dnsimple'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.dnsimple.com/v2/#authentication'],
  },
];
