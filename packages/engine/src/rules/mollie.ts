// Mollie API keys and access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mollie issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mollie-live-api-key',
    title: 'Mollie Live API Key',
    provider: 'Mollie',
    severity: 'high',
    pattern: 'live_[A-Za-z0-9]{30,36}',
    context: ['mollie'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mollie.com/reference/authentication'],
  },
  {
    kind: 'token',
    id: 'mollie-test-api-key',
    title: 'Mollie Test API Key',
    provider: 'Mollie',
    severity: 'medium',
    pattern: 'test_[A-Za-z0-9]{30,36}',
    context: ['mollie'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mollie.com/reference/authentication'],
  },
  {
    kind: 'token',
    id: 'mollie-access-token',
    title: 'Mollie Access Token',
    provider: 'Mollie',
    severity: 'high',
    pattern: 'access_[A-Za-z0-9]{30,48}',
    context: ['mollie'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.mollie.com/reference/authentication'],
  },
];
