// onwater.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that onwater.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'onwater-api-key',
    title: 'onwater.io API Key',
    provider: 'onwater.io',
    severity: 'high',
    names: ['onwater'],
    pattern: '[A-Za-z0-9_-]{20}',
    checks: { entropy: 2.8 },
    references: ['https://onwater.io/'],
  },
];
