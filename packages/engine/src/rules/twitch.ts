// Twitch: OAuth tokens, API tokens and stream keys.

import type { Rule } from '../rule.ts';

/** Secrets that Twitch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'twitch-oauth-token',
    title: 'Twitch OAuth Token',
    provider: 'Twitch',
    severity: 'high',
    pattern: 'oauth:[a-z0-9]{30}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://dev.twitch.tv/docs/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'twitch-api-token',
    title: 'Twitch API Token',
    provider: 'Twitch',
    severity: 'high',
    names: ['twitch'],
    pattern: '(?:oauth:)?[a-z0-9]{30}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://dev.twitch.tv/docs/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'twitch-stream-key',
    title: 'Twitch Stream Key',
    provider: 'Twitch',
    severity: 'high',
    names: ['twitch', 'stream_key'],
    pattern: 'live_[0-9]{5,12}_[A-Za-z0-9]{30}',
    checks: { entropy: 3 },
    references: ['https://dev.twitch.tv/docs/authentication/'],
  },
];
