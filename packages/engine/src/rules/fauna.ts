// Fauna: secrets and keys.

import type { Rule } from '../rule.ts';

/** Secrets that Fauna issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'fauna-secret',
    title: 'Fauna Secret',
    provider: 'Fauna',
    severity: 'high',
    pattern: '(?:fnAC|fnAD|fnAE|fnAF)[A-Za-z0-9_-]{34,44}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.fauna.com/fauna/current/learn/security/keys/'],
  },
  {
    kind: 'assigned',
    id: 'fauna-key',
    title: 'Fauna Key',
    provider: 'Fauna',
    severity: 'high',
    names: ['fauna'],
    pattern: 'fn[A-Za-z0-9][A-Za-z0-9_-]{34,44}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.fauna.com/fauna/current/learn/security/keys/'],
  },
];
