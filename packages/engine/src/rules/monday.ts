// monday.com: API tokens, access tokens and signing secrets.

import type { Rule } from '../rule.ts';

/** Secrets that monday.com issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'monday-api-token',
    title: 'monday.com API Token',
    provider: 'monday.com',
    severity: 'high',
    pattern: 'eyJhbGciOiJIUzI1NiJ9\\.eyJ0aWQiO[A-Za-z0-9_-]{80,400}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'monday-access-token',
    title: 'monday.com Access Token',
    provider: 'monday.com',
    severity: 'high',
    names: ['monday_api', 'monday_key', 'monday_token', 'monday_secret', 'monday_client', 'monday_access', 'monday_auth', 'monday_password', 'monday_com'],
    pattern: 'ey[A-Za-z0-9_]{15,60}\\.[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'monday-signing-secret',
    title: 'monday.com Signing Secret',
    provider: 'monday.com',
    severity: 'high',
    names: ['monday_signing', 'monday_client_secret', 'monday_secret'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
  },
];
