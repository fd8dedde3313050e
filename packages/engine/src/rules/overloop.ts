// Overloop: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Overloop issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'overloop-api-key',
    title: 'Overloop API Key',
    provider: 'Overloop',
    severity: 'high',
    names: ['overloop'],
    pattern: '[a-z0-9]{50}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apidoc.overloop.com/'],
  },
];
