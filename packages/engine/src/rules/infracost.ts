// Infracost keys.

import type { Rule } from '../rule.ts';

/** Secrets that Infracost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'infracost-api-key',
    title: 'Infracost API Key',
    provider: 'Infracost',
    severity: 'high',
    pattern: 'ico-[A-Za-z0-9]{32}',
    checks: { entropy: 3.3 },
    references: ['https://www.infracost.io/docs/'],
  },
];
