// Foursquare: places API keys and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Foursquare issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'foursquare-places-api-key',
    title: 'Foursquare Places API Key',
    provider: 'Foursquare',
    severity: 'high',
    pattern: 'fsq3[A-Za-z0-9+/_-]{43}=?',
    checks: { entropy: 3.8 },
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'foursquare-client-secret',
    title: 'Foursquare Client Secret',
    provider: 'Foursquare',
    severity: 'high',
    names: ['foursquare', 'fsq_'],
    pattern: '[A-Z0-9]{48}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
  },
];
