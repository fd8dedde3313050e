// Boost Note: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Boost Note issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'boostnote-access-token',
    title: 'Boost Note Access Token',
    provider: 'Boost Note',
    severity: 'high',
    names: ['boostnote', 'boost_note'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://intercom.help/boostnote-for-teams/en/'],
  },
];
