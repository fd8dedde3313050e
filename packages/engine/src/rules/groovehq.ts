// Groove: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Groove issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'groovehq-access-token',
    title: 'Groove Access Token',
    provider: 'Groove',
    severity: 'high',
    names: ['groovehq', 'groove_api', 'groove_token'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.groovehq.com/docs/'],
  },
];
