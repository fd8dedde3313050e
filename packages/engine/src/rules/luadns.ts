// LuaDNS API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that LuaDNS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'luadns-api-token',
    title: 'LuaDNS API Token',
    provider: 'LuaDNS',
    severity: 'high',
    names: ['luadns'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.luadns.com/api.html'],
  },
];
