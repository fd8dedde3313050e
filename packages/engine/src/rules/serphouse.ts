// SERPHouse: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SERPHouse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'serphouse-api-key',
    title: 'SERPHouse API Key',
    provider: 'SERPHouse',
    severity: 'high',
    names: ['serphouse'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.serphouse.com/'],
  },
];
