// Telegram bot tokens and app hashes.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Telegram issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'telegram-bot-token',
    title: 'Telegram Bot Token',
    provider: 'Telegram',
    severity: 'high',
    pattern: '[0-9]{7,12}:AA[A-Za-z0-9_-]{32,34}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    nearMisses: (random) => [random.string(alphabets.digit, 9) + ':AA' + random.string(alphabets.alphanumeric, 12)],
  },
  {
    kind: 'token',
    id: 'telegram-bot-api-url',
    title: 'Telegram Bot Token',
    provider: 'Telegram',
    severity: 'high',
    pattern: 'api\\.telegram\\.org/(?:file/)?bot([0-9]{5,16}:[A-Za-z0-9_-]{34,36})',
    open: 'before',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  },
  {
    kind: 'assigned',
    id: 'telegram-bot-token-assigned',
    title: 'Telegram Bot Token',
    provider: 'Telegram',
    severity: 'high',
    names: ['telegram', 'tgram', 'bot_token', 'tg_token', 'tg_bot', 'tele_bot'],
    pattern: '[0-9]{5,16}:[A-Za-z0-9_-]{34,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  },
  {
    kind: 'assigned',
    id: 'telegram-api-hash',
    title: 'Telegram API Hash',
    provider: 'Telegram',
    severity: 'high',
    names: ['telegram', 'api_hash', 'tg_hash'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://core.telegram.org/api/obtaining_api_id'],
  },
];
