// GTmetrix: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GTmetrix issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gtmetrix-api-key',
    title: 'GTmetrix API Key',
    provider: 'GTmetrix',
    severity: 'high',
    names: ['gtmetrix'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://gtmetrix.com/api/docs/2.0/'],
  },
];
