// WeCom (WeChat Work) bot webhooks.

import type { Rule } from '../rule.ts';

/** Secrets that WeCom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'wecom-webhook-url',
    title: 'WeCom Bot Webhook URL',
    provider: 'WeCom',
    severity: 'medium',
    pattern: 'https://qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
  },
  {
    kind: 'assigned',
    id: 'wecom-corp-secret',
    title: 'WeCom Corp Secret',
    provider: 'WeCom',
    severity: 'high',
    names: ['corp_secret', 'wecom_secret', 'wework_secret', 'qywx_secret'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
  },
];
