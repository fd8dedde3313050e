// Passbase: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Passbase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'passbase-api-key',
    title: 'Passbase API Key',
    provider: 'Passbase',
    severity: 'high',
    names: ['passbase'],
    pattern: '[A-Za-z0-9]{128}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.passbase.com/'],
  },
];
