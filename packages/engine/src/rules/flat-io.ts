// Flat: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Flat issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'flat-io-access-token',
    title: 'Flat Access Token',
    provider: 'Flat',
    severity: 'high',
    names: ['flatio', 'flat_io'],
    pattern: '[a-z0-9]{128}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://flat.io/developers/docs/api/'],
  },
];
