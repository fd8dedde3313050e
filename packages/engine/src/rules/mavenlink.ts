// Mavenlink: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Mavenlink issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mavenlink-access-token',
    title: 'Mavenlink Access Token',
    provider: 'Mavenlink',
    severity: 'high',
    names: ['mavenlink', 'kantata'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.kantata.com/'],
  },
];
