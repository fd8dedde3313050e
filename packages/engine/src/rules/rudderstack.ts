// RudderStack write keys.

import type { Rule } from '../rule.ts';

/** Secrets that RudderStack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rudderstack-write-key',
    title: 'RudderStack Write Key',
    provider: 'RudderStack',
    severity: 'low',
    names: ['rudder_stack', 'rudder_write', 'rudderstack'],
    pattern: '[A-Za-z0-9]{27}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.rudderstack.com/docs/'],
  },
];
