// Builder.io: private keys.

import type { Rule } from '../rule.ts';

/** Secrets that Builder.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'builder-io-private-key',
    title: 'Builder.io Private Key',
    provider: 'Builder.io',
    severity: 'high',
    pattern: 'bpk-[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
  },
];
