// Qualaroo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Qualaroo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qualaroo-api-key',
    title: 'Qualaroo API Key',
    provider: 'Qualaroo',
    severity: 'high',
    names: ['qualaroo'],
    pattern: '[A-Za-z0-9=]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://help.qualaroo.com/hc/en-us'],
  },
];
