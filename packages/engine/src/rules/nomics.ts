// Nomics API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Nomics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nomics-api-key',
    title: 'Nomics API Key',
    provider: 'Nomics',
    severity: 'high',
    names: ['nomics_api', 'nomics_key'],
    pattern: '[0-9a-f]{32,40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://nomics.com/docs/'],
  },
];
