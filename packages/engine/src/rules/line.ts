// LINE channel access tokens, channel secrets, LINE Notify tokens.

import type { Rule } from '../rule.ts';

/** Secrets that LINE issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'line-channel-access-token',
    title: 'LINE Channel Access Token',
    provider: 'LINE',
    severity: 'high',
    names: ['line_channel', 'line_access', 'line_messaging', 'line_bot', 'line_token', 'channel_access_token'],
    pattern: '[A-Za-z0-9+/]{160,180}={0,2}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'line-channel-secret',
    title: 'LINE Channel Secret',
    provider: 'LINE',
    severity: 'high',
    names: ['line_channel', 'line_secret', 'line_login', 'channel_secret'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'line-notify-token',
    title: 'LINE Notify Token',
    provider: 'LINE',
    severity: 'high',
    names: ['line_notify', 'line_token'],
    pattern: '[A-Za-z0-9]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://notify-bot.line.me/doc/en/'],
  },
  {
    kind: 'token',
    id: 'line-channel-access-token-suffix',
    title: 'LINE Channel Access Token',
    provider: 'LINE',
    severity: 'high',
    pattern: '[A-Za-z0-9+/]{150}dB04t89/1O/w1cDnyilFU=',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/'],
  },
];
