// Instagram: access tokens, legacy access tokens and app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Instagram issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'instagram-access-token',
    title: 'Instagram Access Token',
    provider: 'Instagram',
    severity: 'high',
    pattern: '(?:IGQV|IGAA|IGQW)[A-Za-z0-9_-]{80,300}',
    checks: { entropy: 3.8, digits: 4 },
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  },
  {
    kind: 'assigned',
    id: 'instagram-legacy-access-token',
    title: 'Instagram Legacy Access Token',
    provider: 'Instagram',
    severity: 'high',
    names: ['instagram', 'access_token'],
    pattern: '[0-9]{7,12}\\.[a-f0-9]{7}\\.[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  },
  {
    kind: 'assigned',
    id: 'instagram-app-secret',
    title: 'Instagram App Secret',
    provider: 'Instagram',
    severity: 'high',
    names: ['instagram'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  },
];
