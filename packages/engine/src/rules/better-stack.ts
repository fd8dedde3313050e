// Better Stack tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Better Stack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'better-stack-token',
    title: 'Better Stack Token',
    provider: 'Better Stack',
    severity: 'high',
    names: ['betterstack', 'better_stack', 'better_uptime', 'logtail'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://betterstack.com/docs/logs/api/getting-started/'],
  },
];
