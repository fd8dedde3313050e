// Frame.io: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Frame.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'frame-io-api-token',
    title: 'Frame.io API Token',
    provider: 'Frame.io',
    severity: 'high',
    pattern: 'fio-u-[A-Za-z0-9_=-]{64}',
    checks: { entropy: 3.5 },
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
  },
];
