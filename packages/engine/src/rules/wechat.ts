// WeChat: app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that WeChat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wechat-app-secret',
    title: 'WeChat App Secret',
    provider: 'WeChat',
    severity: 'high',
    names: ['wechat', 'weixin', 'wxapp', 'wx_app_secret', 'wx_secret'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html'],
  },
];
