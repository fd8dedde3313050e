// Whoxy: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Whoxy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'whoxy-api-key',
    title: 'Whoxy API Key',
    provider: 'Whoxy',
    severity: 'high',
    names: ['whoxy'],
    pattern: '[a-z0-9]{33}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.whoxy.com/'],
  },
];
