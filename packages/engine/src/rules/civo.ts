// Civo keys.

import type { Rule } from '../rule.ts';

/** Secrets that Civo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'civo-api-key',
    title: 'Civo API Key',
    provider: 'Civo',
    severity: 'high',
    names: ['civo'],
    pattern: '[A-Za-z0-9]{50}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://www.civo.com/api'],
  },
];
