// ZenRows: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ZenRows issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zenrows-api-key',
    title: 'ZenRows API Key',
    provider: 'ZenRows',
    severity: 'high',
    names: ['zenrows'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.zenrows.com/'],
  },
];
