// Carbon Interface: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Carbon Interface issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'carbon-interface-api-key',
    title: 'Carbon Interface API Key',
    provider: 'Carbon Interface',
    severity: 'high',
    names: ['carboninterface'],
    pattern: '[A-Za-z0-9]{20,22}',
    checks: { entropy: 3.3 },
    references: ['https://docs.carboninterface.com/'],
  },
];
