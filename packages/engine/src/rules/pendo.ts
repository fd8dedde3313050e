// Pendo integration keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pendo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pendo-integration-key',
    title: 'Pendo Integration Key',
    provider: 'Pendo',
    severity: 'medium',
    names: ['pendo_integration', 'pendo_key', 'pendo_api'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[0-9a-f]{8}-[0-9a-f-]{20,40}\\.(?:us|eu|jpn))',
    checks: { entropy: 3, digits: 4 },
    references: ['https://engageapi.pendo.io/'],
  },
];
