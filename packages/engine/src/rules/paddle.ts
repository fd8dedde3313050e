// Paddle Billing keys and webhook secrets; Paddle Classic auth codes.

import type { Rule } from '../rule.ts';

/** Secrets that Paddle issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'paddle-live-api-key',
    title: 'Paddle Live API Key',
    provider: 'Paddle',
    severity: 'high',
    pattern: 'pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  },
  {
    kind: 'token',
    id: 'paddle-sandbox-api-key',
    title: 'Paddle Sandbox API Key',
    provider: 'Paddle',
    severity: 'medium',
    pattern: 'pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  },
  {
    kind: 'token',
    id: 'paddle-test-api-key',
    title: 'Paddle Test API Key',
    provider: 'Paddle',
    severity: 'medium',
    pattern: 'pdl_test_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  },
  {
    kind: 'token',
    id: 'paddle-webhook-secret',
    title: 'Paddle Webhook Secret',
    provider: 'Paddle',
    severity: 'high',
    pattern: 'pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.paddle.com/webhooks/signature-verification'],
  },
  {
    kind: 'assigned',
    id: 'paddle-legacy-api-key',
    title: 'Paddle API Key',
    provider: 'Paddle',
    severity: 'high',
    names: ['paddle_api', 'paddle_key', 'paddle_auth', 'paddle_vendor_auth', 'paddle_secret', 'paddle_token'],
    pattern: '[0-9a-f]{40,60}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  },
  {
    kind: 'assigned',
    id: 'paddle-client-token',
    title: 'Paddle Client-Side Token',
    provider: 'Paddle',
    severity: 'low',
    names: ['paddle'],
    pattern: '(?:live|test)_[a-z0-9]{27}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  },
];
