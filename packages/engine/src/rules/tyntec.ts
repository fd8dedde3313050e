// tyntec API keys.

import type { Rule } from '../rule.ts';

/** Secrets that tyntec issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tyntec-api-key',
    title: 'tyntec API Key',
    provider: 'tyntec',
    severity: 'high',
    names: ['tyntec'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://api.tyntec.com/reference/'],
  },
];
