// Jotform: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Jotform issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'jotform-api-key',
    title: 'Jotform API Key',
    provider: 'Jotform',
    severity: 'high',
    names: ['jotform'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://api.jotform.com/docs/'],
  },
];
