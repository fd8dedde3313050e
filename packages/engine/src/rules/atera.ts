// Atera: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Atera issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'atera-api-key',
    title: 'Atera API Key',
    provider: 'Atera',
    severity: 'high',
    names: ['atera_api', 'atera_key'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://app.atera.com/apidocs'],
  },
];
