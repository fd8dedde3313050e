// Browshot: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Browshot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'browshot-api-key',
    title: 'Browshot API Key',
    provider: 'Browshot',
    severity: 'high',
    names: ['browshot'],
    pattern: '[A-Za-z0-9-]{28}',
    checks: { entropy: 3.3 },
    references: ['https://browshot.com/api/documentation'],
  },
];
