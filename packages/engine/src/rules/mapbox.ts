// Mapbox: secret tokens, temporary tokens, public tokens and access tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Mapbox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'mapbox-secret-token',
    title: 'Mapbox Secret Token',
    provider: 'Mapbox',
    severity: 'high',
    pattern: 'sk\\.eyJ1[A-Za-z0-9_-]{30,220}\\.[A-Za-z0-9_-]{20,24}',
    checks: { entropy: 3.8 },
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    nearMisses: (random) => [`pk.eyJ1${random.string(alphabets.base64url, 60)}.${random.string(alphabets.base64url, 22)}`],
  },
  {
    kind: 'token',
    id: 'mapbox-temporary-token',
    title: 'Mapbox Temporary Token',
    provider: 'Mapbox',
    severity: 'medium',
    pattern: 'tk\\.eyJ1[A-Za-z0-9_-]{30,260}\\.[A-Za-z0-9_-]{20,24}',
    checks: { entropy: 3.8 },
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
  },
  {
    kind: 'token',
    id: 'mapbox-public-token',
    title: 'Mapbox Public Token',
    provider: 'Mapbox',
    severity: 'low',
    pattern: 'pk\\.eyJ1[A-Za-z0-9_-]{30,220}\\.[A-Za-z0-9_-]{20,24}',
    checks: { entropy: 3.8 },
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
  },
  {
    kind: 'assigned',
    id: 'mapbox-access-token',
    title: 'Mapbox Access Token',
    provider: 'Mapbox',
    severity: 'medium',
    names: ['mapbox'],
    pattern: '[pst]k\\.[A-Za-z0-9_-]{40,240}\\.[A-Za-z0-9_-]{20,24}',
    checks: { entropy: 3.5 },
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
  },
];
