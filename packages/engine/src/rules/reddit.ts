// Reddit: client secrets, refresh tokens and client IDs.

import type { Rule } from '../rule.ts';

/** Secrets that Reddit issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'reddit-client-secret',
    title: 'Reddit Client Secret',
    provider: 'Reddit',
    severity: 'high',
    names: ['reddit_secret', 'reddit_client_secret', 'reddit_api', 'reddit_app', 'reddit_token', 'praw_client_secret', 'praw_secret', 'reddit_key'],
    pattern: '[A-Za-z0-9_-]{27,30}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
  },
  {
    kind: 'assigned',
    id: 'reddit-refresh-token',
    title: 'Reddit Refresh Token',
    provider: 'Reddit',
    severity: 'high',
    names: ['reddit_refresh', 'reddit_token', 'praw_refresh'],
    pattern: '[0-9]{8,14}-[A-Za-z0-9_-]{25,40}',
    checks: { entropy: 3.3 },
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
  },
  {
    kind: 'assigned',
    id: 'reddit-client-id',
    title: 'Reddit Client ID',
    provider: 'Reddit',
    severity: 'low',
    names: ['reddit_client_id', 'reddit_id', 'praw_client_id'],
    pattern: '[A-Za-z0-9_-]{14,22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
  },
];
