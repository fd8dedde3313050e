// Enphase: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Enphase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'enphase-api-key',
    title: 'Enphase API Key',
    provider: 'Enphase',
    severity: 'high',
    names: ['enphase'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer-v4.enphase.com/docs/quickstart.html'],
  },
];
