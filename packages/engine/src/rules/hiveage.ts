// Hiveage: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hiveage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hiveage-api-key',
    title: 'Hiveage API Key',
    provider: 'Hiveage',
    severity: 'high',
    names: ['hiveage'],
    pattern: '[A-Za-z0-9_-]{20}',
    checks: { entropy: 3 },
    references: ['https://www.hiveage.com/api/'],
  },
];
