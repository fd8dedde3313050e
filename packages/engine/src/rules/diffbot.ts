// Diffbot: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Diffbot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'diffbot-token',
    title: 'Diffbot Token',
    provider: 'Diffbot',
    severity: 'high',
    names: ['diffbot'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.diffbot.com/reference/authentication'],
  },
];
