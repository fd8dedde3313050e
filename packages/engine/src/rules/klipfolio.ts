// Klipfolio: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Klipfolio issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'klipfolio-api-key',
    title: 'Klipfolio API Key',
    provider: 'Klipfolio',
    severity: 'high',
    names: ['klipfolio'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apidocs.klipfolio.com/'],
  },
];
