// Linear: API keys, OAuth tokens, refresh tokens, webhook secrets and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Linear issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'linear-api-key',
    title: 'Linear API Key',
    provider: 'Linear',
    severity: 'high',
    pattern: 'lin_api_[A-Za-z0-9]{32,64}',
    checks: { entropy: 3 },
    references: ['https://developers.linear.app/docs/graphql/working-with-the-graphql-api', 'https://developers.linear.app/docs/oauth/authentication'],
  },
  {
    kind: 'token',
    id: 'linear-oauth-token',
    title: 'Linear OAuth Token',
    provider: 'Linear',
    severity: 'high',
    pattern: 'lin_oauth_[A-Za-z0-9]{32,80}',
    checks: { entropy: 3 },
    references: ['https://developers.linear.app/docs/graphql/working-with-the-graphql-api', 'https://developers.linear.app/docs/oauth/authentication'],
  },
  {
    kind: 'token',
    id: 'linear-refresh-token',
    title: 'Linear Refresh Token',
    provider: 'Linear',
    severity: 'high',
    pattern: 'lin_refresh_[A-Za-z0-9]{32,80}',
    checks: { entropy: 3 },
    references: ['https://developers.linear.app/docs/graphql/working-with-the-graphql-api', 'https://developers.linear.app/docs/oauth/authentication'],
  },
  {
    kind: 'token',
    id: 'linear-webhook-secret',
    title: 'Linear Webhook Secret',
    provider: 'Linear',
    severity: 'medium',
    pattern: 'lin_wh_[A-Za-z0-9]{20,64}',
    checks: { entropy: 3 },
    references: ['https://developers.linear.app/docs/graphql/working-with-the-graphql-api', 'https://developers.linear.app/docs/oauth/authentication'],
  },
  {
    kind: 'assigned',
    id: 'linear-client-secret',
    title: 'Linear Client Secret',
    provider: 'Linear',
    severity: 'high',
    names: [
      'linear_api', 'linear_key', 'linear_token', 'linear_secret', 'linear_client', 'linear_access', 'linear_auth', 'linear_password', 'linear_oauth',
      'linear_webhook', 'linear_app',
    ],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.linear.app/docs/graphql/working-with-the-graphql-api', 'https://developers.linear.app/docs/oauth/authentication'],
  },
];
