// LocationIQ: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that LocationIQ issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'locationiq-access-token',
    title: 'LocationIQ Access Token',
    provider: 'LocationIQ',
    severity: 'medium',
    pattern: 'pk\\.[a-f0-9]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.locationiq.com/docs/authentication'],
  },
];
