// Exoscale keys.

import type { Rule } from '../rule.ts';

/** Secrets that Exoscale issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'exoscale-api-key',
    title: 'Exoscale API Key',
    provider: 'Exoscale',
    severity: 'medium',
    pattern: 'EXO[a-f0-9]{24,30}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://community.exoscale.com/product/iam/'],
  },
  {
    kind: 'assigned',
    id: 'exoscale-api-secret',
    title: 'Exoscale API Secret',
    provider: 'Exoscale',
    severity: 'high',
    names: ['exoscale'],
    pattern: '[A-Za-z0-9_-]{40,60}',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://community.exoscale.com/product/iam/'],
  },
  {
    kind: 'pair',
    id: 'exoscale-api-secret-beside-key',
    title: 'Exoscale API Secret',
    provider: 'Exoscale',
    severity: 'high',
    as: 'exoscale-api-secret',
    beside: 'exoscale-api-key',
    lines: 5,
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://community.exoscale.com/product/iam/'],
  },
];
