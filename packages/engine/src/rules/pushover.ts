// Pushover API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pushover issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pushover-api-token',
    title: 'Pushover API Token',
    provider: 'Pushover',
    severity: 'medium',
    names: ['pushover'],
    pattern: '[0-9A-Za-z]{30}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://pushover.net/api'],
  },
];
