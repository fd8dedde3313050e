// Iconfinder: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Iconfinder issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'iconfinder-api-key',
    title: 'Iconfinder API Key',
    provider: 'Iconfinder',
    severity: 'high',
    names: ['iconfinder'],
    pattern: '[A-Za-z0-9]{64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.iconfinder.com/reference/overview-1'],
  },
];
