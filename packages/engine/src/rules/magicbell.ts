// MagicBell API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that MagicBell issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'magicbell-api-secret',
    title: 'MagicBell API Secret',
    provider: 'MagicBell',
    severity: 'high',
    names: ['magicbell', 'magic_bell'],
    pattern: '[A-Za-z0-9+/]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.magicbell.com/docs/api/introduction'],
  },
];
