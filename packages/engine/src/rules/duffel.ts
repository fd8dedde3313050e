// Duffel travel API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Duffel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'duffel-live-token',
    title: 'Duffel Live API Token',
    provider: 'Duffel',
    severity: 'high',
    pattern: 'duffel_live_[A-Za-z0-9_=-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://duffel.com/docs/api/overview/making-requests'],
  },
  {
    kind: 'token',
    id: 'duffel-test-token',
    title: 'Duffel Test API Token',
    provider: 'Duffel',
    severity: 'medium',
    pattern: 'duffel_test_[A-Za-z0-9_=-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://duffel.com/docs/api/overview/making-requests'],
  },
];
