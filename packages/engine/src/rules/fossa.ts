// FOSSA keys.

import type { Rule } from '../rule.ts';

/** Secrets that FOSSA issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fossa-api-key',
    title: 'FOSSA API Key',
    provider: 'FOSSA',
    severity: 'high',
    names: ['fossa'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.fossa.com/docs/api-reference'],
  },
];
