// 1Password secret keys and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that 1Password issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'onepassword-service-account-token',
    title: '1Password Service Account Token',
    provider: '1Password',
    severity: 'high',
    pattern: 'ops_eyJ[A-Za-z0-9+/_-]{100,2000}={0,3}',
    checks: { entropy: 4 },
    references: ['https://developer.1password.com/docs/service-accounts/'],
  },
  {
    kind: 'token',
    id: 'onepassword-secret-key',
    title: '1Password Secret Key',
    provider: '1Password',
    severity: 'high',
    pattern: 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    checks: { entropy: 3.3 },
    references: ['https://support.1password.com/secret-key-security/'],
  },
  {
    kind: 'assigned',
    id: 'onepassword-connect-token',
    title: '1Password Connect Token',
    provider: '1Password',
    severity: 'high',
    names: ['op_connect_token', 'onepassword_token', 'op_service_account', '1password_token'],
    pattern: '(?:ops_)?eyJ[A-Za-z0-9_-]{40,1500}(?:\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600})?',
    checks: { entropy: 4 },
    references: ['https://developer.1password.com/docs/connect/'],
  },
];
