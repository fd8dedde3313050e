// Turso and libSQL tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Turso issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'turso-auth-token',
    title: 'Turso Auth Token',
    provider: 'Turso',
    severity: 'high',
    names: ['turso', 'libsql'],
    pattern: 'eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,1500}\\.[A-Za-z0-9_-]{20,600}',
    checks: { entropy: 4 },
    references: ['https://docs.turso.tech/api-reference/authentication'],
  },
];
