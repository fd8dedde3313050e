// Leadfeeder: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Leadfeeder issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'leadfeeder-api-token',
    title: 'Leadfeeder API Token',
    provider: 'Leadfeeder',
    severity: 'high',
    names: ['leadfeeder'],
    pattern: '[A-Za-z0-9-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.leadfeeder.com/api/'],
  },
];
