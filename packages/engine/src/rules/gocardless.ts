// GoCardless access tokens and webhook secrets.

import type { Rule } from '../rule.ts';

/** Secrets that GoCardless issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'gocardless-live-access-token',
    title: 'GoCardless Live Access Token',
    provider: 'GoCardless',
    severity: 'high',
    pattern: 'live_[A-Za-z0-9_=-]{40}',
    context: ['gocardless', 'go_cardless'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.gocardless.com/api-reference/#api-usage-making-requests'],
  },
  {
    kind: 'token',
    id: 'gocardless-sandbox-access-token',
    title: 'GoCardless Sandbox Access Token',
    provider: 'GoCardless',
    severity: 'medium',
    pattern: 'sandbox_[A-Za-z0-9_=-]{40}',
    context: ['gocardless', 'go_cardless'],
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.gocardless.com/api-reference/#api-usage-making-requests'],
  },
  {
    kind: 'assigned',
    id: 'gocardless-webhook-secret',
    title: 'GoCardless Webhook Secret',
    provider: 'GoCardless',
    severity: 'medium',
    names: ['gocardless_webhook', 'gocardless_secret'],
    pattern: '[A-Za-z0-9_-]{32,48}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.gocardless.com/api-reference/#api-usage-making-requests'],
  },
];
