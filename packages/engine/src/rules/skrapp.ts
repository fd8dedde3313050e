// Skrapp: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Skrapp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'skrapp-api-key',
    title: 'Skrapp API Key',
    provider: 'Skrapp',
    severity: 'high',
    names: ['skrapp'],
    pattern: '[A-Za-z0-9]{42}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.skrapp.io/api'],
  },
];
