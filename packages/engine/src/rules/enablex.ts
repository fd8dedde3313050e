// EnableX: app keys.

import type { Rule } from '../rule.ts';

/** Secrets that EnableX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'enablex-app-key',
    title: 'EnableX App Key',
    provider: 'EnableX',
    severity: 'high',
    names: ['enablex'],
    pattern: '[A-Za-z0-9]{36}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.enablex.io/'],
  },
];
