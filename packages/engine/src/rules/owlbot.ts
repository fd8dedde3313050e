// Owlbot: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Owlbot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'owlbot-token',
    title: 'Owlbot Token',
    provider: 'Owlbot',
    severity: 'high',
    names: ['owlbot'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://owlbot.info/'],
  },
];
