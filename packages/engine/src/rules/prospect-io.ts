// Prospect.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Prospect.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'prospect-io-api-key',
    title: 'Prospect.io API Key',
    provider: 'Prospect.io',
    severity: 'high',
    names: ['prospect_io', 'prospectio', 'prospectcrm'],
    pattern: '[A-Za-z0-9-]{32,50}',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://prospect.io/'],
  },
];
