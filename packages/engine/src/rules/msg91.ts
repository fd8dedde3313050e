// MSG91 auth keys.

import type { Rule } from '../rule.ts';

/** Secrets that MSG91 issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'msg91-auth-key',
    title: 'MSG91 Auth Key',
    provider: 'MSG91',
    severity: 'high',
    names: ['msg91'],
    pattern: '[0-9]{4,7}[A-Za-z0-9]{14,34}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.msg91.com/'],
  },
];
