// Intruder: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Intruder issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'intruder-access-token',
    title: 'Intruder Access Token',
    provider: 'Intruder',
    severity: 'high',
    names: ['intruder_api', 'intruder_token', 'intruder_key'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.intruder.io/docs/creating-an-access-token'],
  },
];
