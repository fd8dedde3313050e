// Spotify: client secrets and refresh tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Spotify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'spotify-client-secret',
    title: 'Spotify Client Secret',
    provider: 'Spotify',
    severity: 'high',
    names: ['spotify', 'spotipy'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
  },
  {
    kind: 'assigned',
    id: 'spotify-refresh-token',
    title: 'Spotify Refresh Token',
    provider: 'Spotify',
    severity: 'high',
    names: ['spotify', 'spotipy'],
    pattern: '(?:AQ|BQ)[A-Za-z0-9_-]{100,400}',
    checks: { entropy: 4 },
    references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
  },
];
