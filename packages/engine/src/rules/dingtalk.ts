// DingTalk robot webhooks and app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that DingTalk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dingtalk-webhook-url',
    title: 'DingTalk Robot Webhook URL',
    provider: 'DingTalk',
    severity: 'medium',
    pattern: 'https://oapi\\.dingtalk\\.com/robot/send\\?access_token=[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages'],
  },
  {
    kind: 'assigned',
    id: 'dingtalk-access-token',
    title: 'DingTalk Robot Access Token',
    provider: 'DingTalk',
    severity: 'medium',
    names: ['dingtalk', 'ding_talk', 'ding_robot', 'ding_token'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages'],
  },
  {
    kind: 'token',
    id: 'dingtalk-robot-secret',
    title: 'DingTalk Robot Signing Secret',
    provider: 'DingTalk',
    severity: 'medium',
    pattern: 'SEC[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages'],
  },
  {
    kind: 'assigned',
    id: 'dingtalk-app-secret',
    title: 'DingTalk App Secret',
    provider: 'DingTalk',
    severity: 'high',
    names: ['dingtalk', 'ding_app_secret'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages'],
  },
];
