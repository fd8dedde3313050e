// Rownd: app secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Rownd issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rownd-app-secret',
    title: 'Rownd App Secret',
    provider: 'Rownd',
    severity: 'high',
    names: ['rownd'],
    pattern: '[a-z0-9]{48}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.rownd.io/'],
  },
];
