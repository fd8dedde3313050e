// Duck DNS tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Duck DNS issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'duckdns-token',
    title: 'Duck DNS Token',
    provider: 'Duck DNS',
    severity: 'medium',
    names: ['duckdns', 'duck_dns'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.duckdns.org/spec.jsp'],
  },
];
