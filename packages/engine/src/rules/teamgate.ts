// Teamgate: auth tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Teamgate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'teamgate-auth-token',
    title: 'Teamgate Auth Token',
    provider: 'Teamgate',
    severity: 'high',
    names: ['teamgate'],
    pattern: '(?:[a-z0-9]{40}|[A-Za-z0-9]{80})',
    checks: { entropy: 3.2, digits: 2 },
    references: ['https://developers.teamgate.com/'],
  },
];
