// TikTok: access tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that TikTok issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tiktok-access-token',
    title: 'TikTok Access Token',
    provider: 'TikTok',
    severity: 'high',
    pattern: '(?:act\\.|rft\\.|clt\\.)[A-Za-z0-9]{60,80}(?:![0-9]{4}\\.[a-z0-9]{2})?',
    context: ['tiktok', 'open_id', 'douyin'],
    checks: { entropy: 3.8 },
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management'],
  },
  {
    kind: 'assigned',
    id: 'tiktok-client-secret',
    title: 'TikTok Client Secret',
    provider: 'TikTok',
    severity: 'high',
    names: ['tiktok', 'tik_tok'],
    pattern: '[A-Za-z0-9]{32,40}',
    checks: { entropy: 3.2, digits: 2 },
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management'],
  },
];
