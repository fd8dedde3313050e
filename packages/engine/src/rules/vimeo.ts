// Vimeo: access tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Vimeo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vimeo-access-token',
    title: 'Vimeo Access Token',
    provider: 'Vimeo',
    severity: 'high',
    names: ['vimeo'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 3 },
    references: ['https://developer.vimeo.com/api/authentication'],
  },
  {
    kind: 'assigned',
    id: 'vimeo-client-secret',
    title: 'Vimeo Client Secret',
    provider: 'Vimeo',
    severity: 'high',
    names: ['vimeo'],
    pattern: '[A-Za-z0-9+/]{128}',
    checks: { entropy: 4 },
    references: ['https://developer.vimeo.com/api/authentication'],
  },
];
