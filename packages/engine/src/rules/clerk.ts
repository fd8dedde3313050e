// Clerk secret keys, machine keys, webhook secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Clerk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'clerk-live-secret-key',
    title: 'Clerk Live Secret Key',
    provider: 'Clerk',
    severity: 'high',
    pattern: 'sk_live_[A-Za-z0-9]{40,52}',
    context: ['clerk'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  },
  {
    kind: 'token',
    id: 'clerk-test-secret-key',
    title: 'Clerk Test Secret Key',
    provider: 'Clerk',
    severity: 'medium',
    pattern: 'sk_test_[A-Za-z0-9]{40,52}',
    context: ['clerk'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  },
  {
    kind: 'token',
    id: 'clerk-live-publishable-key',
    title: 'Clerk Live Publishable Key',
    provider: 'Clerk',
    severity: 'low',
    pattern: 'pk_live_[A-Za-z0-9+/]{12,120}={0,2}\\$?',
    context: ['clerk'],
    checks: { entropy: 3 },
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  },
  {
    kind: 'token',
    id: 'clerk-test-publishable-key',
    title: 'Clerk Test Publishable Key',
    provider: 'Clerk',
    severity: 'low',
    pattern: 'pk_test_[A-Za-z0-9+/]{12,120}={0,2}\\$?',
    context: ['clerk'],
    checks: { entropy: 3 },
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  },
  {
    kind: 'token',
    id: 'clerk-api-key',
    title: 'Clerk API Key',
    provider: 'Clerk',
    severity: 'high',
    pattern: 'ak_[A-Za-z0-9]{40,70}',
    context: ['clerk'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
  },
];
