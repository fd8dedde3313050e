// Weibo: app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Weibo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'weibo-app-secret',
    title: 'Weibo App Secret',
    provider: 'Weibo',
    severity: 'high',
    names: ['weibo'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://open.weibo.com/wiki/Oauth2/access_token'],
  },
];
