// Kagi keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kagi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kagi-api-key',
    title: 'Kagi API Key',
    provider: 'Kagi',
    severity: 'high',
    names: ['kagi'],
    pattern: '[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5 },
    references: ['https://help.kagi.com/kagi/api/overview.html'],
  },
];
