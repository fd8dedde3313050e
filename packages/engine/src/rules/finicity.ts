// Finicity partner credentials.

import type { Rule } from '../rule.ts';

/** Secrets that Finicity issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'finicity-client-secret',
    title: 'Finicity Client Secret',
    provider: 'Finicity',
    severity: 'high',
    names: ['finicity'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/'],
  },
  {
    kind: 'assigned',
    id: 'finicity-api-token',
    title: 'Finicity API Token',
    provider: 'Finicity',
    severity: 'high',
    names: ['finicity'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/'],
  },
];
