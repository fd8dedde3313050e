// Artsy: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Artsy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'artsy-client-secret',
    title: 'Artsy Client Secret',
    provider: 'Artsy',
    severity: 'high',
    names: ['artsy'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.artsy.net/v2/docs/authentication'],
  },
];
