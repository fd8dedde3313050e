// Akeyless keys.

import type { Rule } from '../rule.ts';

/** Secrets that Akeyless issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'akeyless-access-key',
    title: 'Akeyless Access Key',
    provider: 'Akeyless',
    severity: 'high',
    names: ['akeyless'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 4 },
    references: ['https://docs.akeyless.io/docs/access-and-authentication-methods'],
  },
  {
    kind: 'assigned',
    id: 'akeyless-token',
    title: 'Akeyless Token',
    provider: 'Akeyless',
    severity: 'high',
    names: ['akeyless'],
    pattern: 't-[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://docs.akeyless.io/docs/access-and-authentication-methods'],
  },
];
