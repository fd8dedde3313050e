// Astronomer: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Astronomer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'astronomer-api-token',
    title: 'Astronomer API Token',
    provider: 'Astronomer',
    severity: 'high',
    names: ['astro_api_token', 'astronomer'],
    pattern: 'eyJ[A-Za-z0-9_-]{15,200}\\.[A-Za-z0-9_-]{60,1200}\\.[A-Za-z0-9_-]{43,700}',
    checks: { entropy: 4 },
    references: ['https://www.astronomer.io/docs/astro/automation-authentication'],
  },
];
