// OpenGraphr: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that OpenGraphr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'opengraphr-api-token',
    title: 'OpenGraphr API Token',
    provider: 'OpenGraphr',
    severity: 'high',
    names: ['opengraphr'],
    pattern: '[A-Za-z0-9]{80}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://opengraphr.com/'],
  },
];
