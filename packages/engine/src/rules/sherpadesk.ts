// SherpaDesk: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SherpaDesk issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sherpadesk-api-token',
    title: 'SherpaDesk API Token',
    provider: 'SherpaDesk',
    severity: 'high',
    names: ['sherpadesk'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://documentation.sherpadesk.com/'],
  },
];
