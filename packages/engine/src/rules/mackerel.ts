// Mackerel API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Mackerel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'mackerel-api-key',
    title: 'Mackerel API Key',
    provider: 'Mackerel',
    severity: 'high',
    names: ['mackerel'],
    pattern: '[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{42,46}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://mackerel.io/api-docs/'],
  },
];
