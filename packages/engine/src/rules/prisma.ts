// Prisma: accelerate API keys and Postgres credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Prisma issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'prisma-accelerate-api-key',
    title: 'Prisma Accelerate API Key',
    provider: 'Prisma',
    severity: 'high',
    pattern: 'prisma-data\\.(?:net|com)/[?]api_key=(eyJ[A-Za-z0-9_.-]{60,1500}|[A-Za-z0-9_-]{60,160})',
    checks: { entropy: 4 },
    references: ['https://www.prisma.io/docs/accelerate/api-reference'],
  },
  {
    kind: 'token',
    id: 'prisma-postgres-credentials',
    title: 'Prisma Postgres Credentials',
    provider: 'Prisma',
    severity: 'high',
    pattern: '(sk_[A-Za-z0-9_-]{20,60})@db\\.prisma\\.io',
    checks: { entropy: 3.3 },
    references: ['https://www.prisma.io/docs/accelerate/api-reference'],
  },
];
