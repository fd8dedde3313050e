// WorkOS API keys.

import type { Rule } from '../rule.ts';

/** Secrets that WorkOS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'workos-production-api-key',
    title: 'WorkOS Production API Key',
    provider: 'WorkOS',
    severity: 'high',
    pattern: 'sk_live_a2V5[A-Za-z0-9+/]{40,160}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://workos.com/docs/reference/api-authentication'],
  },
  {
    kind: 'token',
    id: 'workos-staging-api-key',
    title: 'WorkOS Staging API Key',
    provider: 'WorkOS',
    severity: 'medium',
    pattern: 'sk_test_a2V5[A-Za-z0-9+/]{40,160}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://workos.com/docs/reference/api-authentication'],
  },
  {
    kind: 'token',
    id: 'workos-api-key',
    title: 'WorkOS API Key',
    provider: 'WorkOS',
    severity: 'high',
    pattern: 'sk_a2V5[A-Za-z0-9+/]{40,160}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://workos.com/docs/reference/api-authentication'],
  },
  {
    kind: 'assigned',
    id: 'workos-cookie-password',
    title: 'WorkOS Cookie Password',
    provider: 'WorkOS',
    severity: 'high',
    names: ['workos_cookie', 'workos_password'],
    pattern: '[A-Za-z0-9+/=_-]{32,88}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://workos.com/docs/reference/api-authentication'],
  },
];
