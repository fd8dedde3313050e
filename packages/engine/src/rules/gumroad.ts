// Gumroad access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gumroad issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gumroad-access-token',
    title: 'Gumroad Access Token',
    provider: 'Gumroad',
    severity: 'high',
    names: ['gumroad'],
    pattern: '[0-9A-Za-z_-]{43}(?:[0-9A-Za-z_-]{21})?',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://gumroad.com/api'],
  },
];
