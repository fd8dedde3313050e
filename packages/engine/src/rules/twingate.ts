// Twingate API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Twingate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'twingate-api-key',
    title: 'Twingate API Key',
    provider: 'Twingate',
    severity: 'high',
    names: ['twingate'],
    pattern: '[A-Za-z0-9_-]{60,140}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.twingate.com/docs/api-overview'],
  },
];
