// protocols.io: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that protocols.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'protocols-io-access-token',
    title: 'protocols.io Access Token',
    provider: 'protocols.io',
    severity: 'high',
    names: ['protocols_io'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apidoc.protocols.io/'],
  },
];
