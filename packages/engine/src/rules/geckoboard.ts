// Geckoboard: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Geckoboard issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'geckoboard-api-key',
    title: 'Geckoboard API Key',
    provider: 'Geckoboard',
    severity: 'high',
    names: ['geckoboard'],
    pattern: '[A-Za-z0-9]{32,44}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.geckoboard.com/'],
  },
];
