// Strava: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Strava issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'strava-access-token',
    title: 'Strava Access Token',
    provider: 'Strava',
    severity: 'high',
    names: ['strava'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.strava.com/docs/authentication/'],
  },
];
