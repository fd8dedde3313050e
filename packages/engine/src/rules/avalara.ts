// Avalara: license keys.

import type { Rule } from '../rule.ts';

/** Secrets that Avalara issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'avalara-license-key',
    title: 'Avalara License Key',
    provider: 'Avalara',
    severity: 'high',
    names: ['avalara', 'avatax'],
    pattern: '[A-F0-9]{16}',
    checks: { entropy: 2.8, digits: 2 },
    references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
  },
];
