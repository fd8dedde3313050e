// DronaHQ: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DronaHQ issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dronahq-api-token',
    title: 'DronaHQ API Token',
    provider: 'DronaHQ',
    severity: 'high',
    names: ['dronahq'],
    pattern: '[a-z0-9]{50}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.dronahq.com/'],
  },
];
