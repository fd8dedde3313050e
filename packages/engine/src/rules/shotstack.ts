// Shotstack: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Shotstack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'shotstack-api-key',
    title: 'Shotstack API Key',
    provider: 'Shotstack',
    severity: 'high',
    names: ['shotstack'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://shotstack.io/docs/api/'],
  },
];
