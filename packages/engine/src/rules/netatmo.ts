// Netatmo: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Netatmo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'netatmo-client-secret',
    title: 'Netatmo Client Secret',
    provider: 'Netatmo',
    severity: 'high',
    names: ['netatmo'],
    pattern: '(?:[A-Za-z0-9]{30,40}|[a-f0-9]{24}[|][a-f0-9]{32})',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://dev.netatmo.com/apidocumentation/oauth'],
  },
];
