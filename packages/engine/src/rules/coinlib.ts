// Coinlib API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Coinlib issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coinlib-api-key',
    title: 'Coinlib API Key',
    provider: 'Coinlib',
    severity: 'high',
    names: ['coinlib'],
    pattern: '[0-9a-z]{16}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://coinlib.io/apidocs'],
  },
];
