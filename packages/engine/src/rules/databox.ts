// Databox: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Databox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'databox-token',
    title: 'Databox Token',
    provider: 'Databox',
    severity: 'high',
    names: ['databox'],
    pattern: '(?:[a-z0-9]{20,22}|[A-Za-z0-9]{32})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.databox.com/'],
  },
];
