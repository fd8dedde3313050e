// TaxJar API keys.

import type { Rule } from '../rule.ts';

/** Secrets that TaxJar issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'taxjar-api-key',
    title: 'TaxJar API Key',
    provider: 'TaxJar',
    severity: 'high',
    names: ['taxjar', 'tax_jar'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.taxjar.com/api/reference/'],
  },
];
