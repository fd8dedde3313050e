// Serper keys.

import type { Rule } from '../rule.ts';

/** Secrets that Serper issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'serper-api-key',
    title: 'Serper API Key',
    provider: 'Serper',
    severity: 'high',
    names: ['serper'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://serper.dev/'],
  },
];
