// Descope management keys.

import type { Rule } from '../rule.ts';

/** Secrets that Descope issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'descope-management-key',
    title: 'Descope Management Key',
    provider: 'Descope',
    severity: 'high',
    names: ['descope'],
    pattern: 'K[A-Za-z0-9]{26,120}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.descope.com/api/management'],
  },
];
