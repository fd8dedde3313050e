// Stormglass: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Stormglass issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stormglass-api-key',
    title: 'Stormglass API Key',
    provider: 'Stormglass',
    severity: 'high',
    names: ['stormglass'],
    pattern: '[a-z0-9-]{73}',
    checks: { entropy: 3 },
    references: ['https://docs.stormglass.io/#/authentication'],
  },
];
