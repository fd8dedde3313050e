// Ronin: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Ronin issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ronin-app-api-token',
    title: 'Ronin API Token',
    provider: 'Ronin',
    severity: 'high',
    names: ['roninapp', 'ronin_app'],
    pattern: '[A-Za-z0-9]{26}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.roninapp.com/api'],
  },
];
