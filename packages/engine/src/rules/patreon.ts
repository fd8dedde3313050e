// Patreon: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Patreon issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'patreon-access-token',
    title: 'Patreon Access Token',
    provider: 'Patreon',
    severity: 'high',
    names: ['patreon'],
    pattern: '[A-Za-z0-9_-]{43,64}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.patreon.com/#oauth'],
  },
];
