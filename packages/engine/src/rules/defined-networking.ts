// Defined Networking API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Defined Networking issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'defined-networking-api-token',
    title: 'Defined Networking API Token',
    provider: 'Defined Networking',
    severity: 'high',
    pattern: 'dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.defined.net/guides/automating-host-creation/'],
  },
];
