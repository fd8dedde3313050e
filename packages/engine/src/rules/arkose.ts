// Arkose Labs private keys.

import type { Rule } from '../rule.ts';

/** Secrets that Arkose Labs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'arkose-private-key',
    title: 'Arkose Labs Private Key',
    provider: 'Arkose Labs',
    severity: 'medium',
    names: ['arkose', 'funcaptcha'],
    pattern: '[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.arkoselabs.com/docs'],
  },
];
