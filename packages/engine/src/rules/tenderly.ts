// Tenderly: access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tenderly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tenderly-access-key',
    title: 'Tenderly Access Key',
    provider: 'Tenderly',
    severity: 'high',
    names: ['tenderly'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.tenderly.co/account/projects/how-to-generate-api-access-token'],
  },
];
