// Steam: web API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Steam issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'steam-web-api-key',
    title: 'Steam Web API Key',
    provider: 'Steam',
    severity: 'high',
    names: ['steam_api', 'steam_key', 'steam_token', 'steam_secret', 'steam_client', 'steam_access', 'steam_auth', 'steam_password', 'steam_web', 'steamworks'],
    pattern: '[A-F0-9]{32}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 3 },
    references: ['https://steamcommunity.com/dev'],
  },
];
