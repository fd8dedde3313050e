// Socket tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Socket issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'socket-api-token',
    title: 'Socket API Token',
    provider: 'Socket',
    severity: 'high',
    pattern: 'sktsec_[A-Za-z0-9_-]{20,80}',
    checks: { entropy: 3.3 },
    references: ['https://docs.socket.dev/'],
  },
];
