// Endor Labs keys.

import type { Rule } from '../rule.ts';

/** Secrets that Endor Labs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'endor-labs-api-key',
    title: 'Endor Labs API Key',
    provider: 'Endor Labs',
    severity: 'high',
    pattern: 'endr\\+[A-Za-z0-9-]{16}',
    checks: { entropy: 3 },
    references: ['https://docs.endorlabs.com/'],
  },
];
