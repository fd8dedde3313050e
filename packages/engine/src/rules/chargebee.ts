// Chargebee site API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Chargebee issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'chargebee-live-api-key',
    title: 'Chargebee Live API Key',
    provider: 'Chargebee',
    severity: 'high',
    pattern: 'live_[A-Za-z0-9]{30,50}',
    context: ['chargebee'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://apidocs.chargebee.com/docs/api/auth'],
  },
  {
    kind: 'token',
    id: 'chargebee-test-api-key',
    title: 'Chargebee Test API Key',
    provider: 'Chargebee',
    severity: 'medium',
    pattern: 'test_[A-Za-z0-9]{30,50}',
    context: ['chargebee'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://apidocs.chargebee.com/docs/api/auth'],
  },
];
