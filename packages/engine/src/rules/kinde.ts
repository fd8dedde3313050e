// Kinde client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Kinde issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kinde-client-secret',
    title: 'Kinde Client Secret',
    provider: 'Kinde',
    severity: 'high',
    names: ['kinde'],
    pattern: '[A-Za-z0-9]{43,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.kinde.com/get-started/connect/getting-app-keys/'],
  },
];
