// Klarna API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Klarna issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'klarna-live-api-key',
    title: 'Klarna Live API Key',
    provider: 'Klarna',
    severity: 'high',
    pattern: 'klarna_live_api_[A-Za-z0-9+/_-]{40,400}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.klarna.com/acquirer/klarna/get-started/integration-resilience/authentication/'],
  },
  {
    kind: 'token',
    id: 'klarna-test-api-key',
    title: 'Klarna Test API Key',
    provider: 'Klarna',
    severity: 'medium',
    pattern: 'klarna_test_api_[A-Za-z0-9+/_-]{40,400}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.klarna.com/acquirer/klarna/get-started/integration-resilience/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'klarna-password',
    title: 'Klarna API Password',
    provider: 'Klarna',
    severity: 'high',
    names: ['klarna_password', 'klarna_secret', 'klarna_api_password', 'klarna_shared_secret', 'klarna_api_secret'],
    pattern: '[A-Za-z0-9]{15,16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.klarna.com/acquirer/klarna/get-started/integration-resilience/authentication/'],
  },
];
