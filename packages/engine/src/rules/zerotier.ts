// ZeroTier API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ZeroTier issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zerotier-api-token',
    title: 'ZeroTier API Token',
    provider: 'ZeroTier',
    severity: 'high',
    names: ['zerotier', 'zero_tier'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.zerotier.com/api/tokens/'],
  },
];
