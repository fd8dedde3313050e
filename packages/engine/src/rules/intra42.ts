// 42 School: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that 42 School issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'intra42-client-secret',
    title: '42 School Client Secret',
    provider: '42 School',
    severity: 'high',
    pattern: '(?:s-s4t2ud-|s-s4t2af-)[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  },
];
