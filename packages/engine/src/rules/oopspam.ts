// OOPSpam: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OOPSpam issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'oopspam-api-key',
    title: 'OOPSpam API Key',
    provider: 'OOPSpam',
    severity: 'high',
    names: ['oopspam'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.oopspam.com/docs/'],
  },
];
