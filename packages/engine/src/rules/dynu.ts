// Dynu API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dynu issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dynu-api-key',
    title: 'Dynu API Key',
    provider: 'Dynu',
    severity: 'high',
    names: ['dynu'],
    pattern: '[0-9A-Za-z]{30,36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.dynu.com/Support/API'],
  },
];
