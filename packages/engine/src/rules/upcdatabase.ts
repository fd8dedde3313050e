// UPC Database: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that UPC Database issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'upcdatabase-api-key',
    title: 'UPC Database API Key',
    provider: 'UPC Database',
    severity: 'high',
    names: ['upcdatabase', 'upc_database'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://upcdatabase.org/api'],
  },
];
