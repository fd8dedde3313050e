// Hex: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Hex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'hex-api-token',
    title: 'Hex API Token',
    provider: 'Hex',
    severity: 'high',
    pattern: 'hxt[pw]_[A-Za-z0-9]{40,160}',
    checks: { entropy: 3 },
    references: ['https://learn.hex.tech/docs/api/api-overview'],
  },
];
