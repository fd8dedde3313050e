// Braintree gateway credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Braintree issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'braintree-production-access-token',
    title: 'Braintree Production Access Token',
    provider: 'Braintree',
    severity: 'high',
    pattern: 'access_token\\$production\\$[0-9a-z]{16}\\$[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  },
  {
    kind: 'token',
    id: 'braintree-sandbox-access-token',
    title: 'Braintree Sandbox Access Token',
    provider: 'Braintree',
    severity: 'medium',
    pattern: 'access_token\\$sandbox\\$[0-9a-z]{16}\\$[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  },
  {
    kind: 'token',
    id: 'braintree-tokenization-key',
    title: 'Braintree Production Tokenization Key',
    provider: 'Braintree',
    severity: 'low',
    pattern: 'production_[0-9a-z]{8}_[0-9a-z]{16}',
    context: ['braintree', 'tokenization'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  },
  {
    kind: 'token',
    id: 'braintree-sandbox-tokenization-key',
    title: 'Braintree Sandbox Tokenization Key',
    provider: 'Braintree',
    severity: 'low',
    pattern: 'sandbox_[0-9a-z]{8}_[0-9a-z]{16}',
    context: ['braintree', 'tokenization'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  },
  {
    kind: 'assigned',
    id: 'braintree-private-key',
    title: 'Braintree Private Key',
    provider: 'Braintree',
    severity: 'high',
    names: ['braintree', 'bt_private_key'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  },
];
