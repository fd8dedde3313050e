// Canva: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Canva issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'canva-client-secret',
    title: 'Canva Client Secret',
    provider: 'Canva',
    severity: 'high',
    pattern: 'cnvc[a-z][A-Za-z0-9_-]{48,56}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://www.canva.dev/docs/connect/authentication/'],
  },
];
