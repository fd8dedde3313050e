// Lark and Feishu bot webhooks and app credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Lark issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'lark-webhook-url',
    title: 'Lark Bot Webhook URL',
    provider: 'Lark',
    severity: 'medium',
    pattern: 'https://open\\.larksuite\\.com/open-apis/bot/(?:v2/)?hook/[0-9a-fA-F-]{32,36}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
  },
  {
    kind: 'token',
    id: 'feishu-webhook-url',
    title: 'Feishu Bot Webhook URL',
    provider: 'Lark',
    severity: 'medium',
    pattern: 'https://open\\.feishu\\.cn/open-apis/bot/(?:v2/)?hook/[0-9a-fA-F-]{32,36}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
  },
  {
    kind: 'assigned',
    id: 'lark-app-secret',
    title: 'Lark App Secret',
    provider: 'Lark',
    severity: 'high',
    names: ['lark_app', 'lark_secret', 'feishu'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
  },
];
