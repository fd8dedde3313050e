// Glassnode: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Glassnode issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'glassnode-api-key',
    title: 'Glassnode API Key',
    provider: 'Glassnode',
    severity: 'high',
    names: ['glassnode'],
    pattern: '[A-Za-z0-9]{27}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.glassnode.com/basic-api/api-key'],
  },
];
