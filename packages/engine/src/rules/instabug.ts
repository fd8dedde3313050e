// Instabug app tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Instabug issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'instabug-app-token',
    title: 'Instabug App Token',
    provider: 'Instabug',
    severity: 'low',
    names: ['instabug'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.instabug.com/'],
  },
];
