// Dropbox: short-lived tokens, access tokens, refresh tokens and app secrets.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Dropbox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dropbox-short-lived-token',
    title: 'Dropbox Short-Lived Token',
    provider: 'Dropbox',
    severity: 'high',
    pattern: 'sl\\.(?:u\\.)?[A-Za-z0-9_=-]{130,2000}',
    checks: { entropy: 4 },
    references: ['https://developers.dropbox.com/oauth-guide'],
    nearMisses: (random) => [`sl.${random.string(alphabets.base64url, 40)}`],
  },
  {
    kind: 'assigned',
    id: 'dropbox-access-token',
    title: 'Dropbox Access Token',
    provider: 'Dropbox',
    severity: 'high',
    names: ['dropbox'],
    pattern: '(?:sl\\.(?:u\\.)?[A-Za-z0-9_=-]{100,2000}|[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43})',
    checks: { entropy: 3 },
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
  {
    kind: 'assigned',
    id: 'dropbox-refresh-token',
    title: 'Dropbox Refresh Token',
    provider: 'Dropbox',
    severity: 'high',
    names: ['dropbox_refresh', 'dropbox_token', 'dropbox_access'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
  {
    kind: 'assigned',
    id: 'dropbox-app-secret',
    title: 'Dropbox App Secret',
    provider: 'Dropbox',
    severity: 'high',
    names: ['dropbox'],
    pattern: '[a-z0-9]{15}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
];
