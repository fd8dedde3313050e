// WakaTime: API keys, legacy API keys and OAuth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that WakaTime issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'wakatime-api-key',
    title: 'WakaTime API Key',
    provider: 'WakaTime',
    severity: 'high',
    pattern: 'waka_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://wakatime.com/developers#authentication'],
  },
  {
    kind: 'assigned',
    id: 'wakatime-legacy-api-key',
    title: 'WakaTime Legacy API Key',
    provider: 'WakaTime',
    severity: 'high',
    names: ['wakatime'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://wakatime.com/developers#authentication'],
  },
  {
    kind: 'token',
    id: 'wakatime-oauth-token',
    title: 'WakaTime OAuth Token',
    provider: 'WakaTime',
    severity: 'high',
    pattern: '(?:waka_tok_|waka_ref_|waka_sec_)[A-Za-z0-9]{60,100}',
    checks: { entropy: 3.3 },
    references: ['https://wakatime.com/developers#authentication'],
  },
];
