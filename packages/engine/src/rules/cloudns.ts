// ClouDNS auth passwords.

import type { Rule } from '../rule.ts';

/** Secrets that ClouDNS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloudns-auth-password',
    title: 'ClouDNS Auth Password',
    provider: 'ClouDNS',
    severity: 'high',
    names: ['cloudns_auth_password', 'cloudns_password'],
    pattern: '[A-Za-z0-9!@#$%^*_-]{8,40}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://www.cloudns.net/wiki/article/41/'],
  },
];
