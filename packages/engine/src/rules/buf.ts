// Buf tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Buf issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'buf-token',
    title: 'Buf Token',
    provider: 'Buf',
    severity: 'high',
    names: ['buf_token', 'buf_api', 'bufbuild'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://buf.build/docs/bsr/authentication/'],
  },
];
