// Timescale: secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Timescale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'timescale-secret-key',
    title: 'Timescale Secret Key',
    provider: 'Timescale',
    severity: 'high',
    names: ['timescale'],
    pattern: '[A-Za-z0-9]{60,70}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.timescale.com/use-timescale/latest/security/client-credentials/'],
  },
];
