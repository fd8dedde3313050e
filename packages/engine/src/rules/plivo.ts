// Plivo auth ids and tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Plivo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'plivo-auth-token',
    title: 'Plivo Auth Token',
    provider: 'Plivo',
    severity: 'high',
    names: ['plivo'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.plivo.com/docs/account/api/overview'],
  },
  {
    kind: 'assigned',
    id: 'plivo-base64-auth-token',
    title: 'Plivo Auth Token',
    provider: 'Plivo',
    severity: 'high',
    names: ['plivo'],
    pattern: '[A-Za-z0-9+/_-]{36,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.plivo.com/docs/account/api/overview'],
  },
  {
    kind: 'assigned',
    id: 'plivo-auth-id',
    title: 'Plivo Auth ID',
    provider: 'Plivo',
    severity: 'low',
    names: ['plivo'],
    pattern: '[MS]A[A-Z0-9]{18}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.plivo.com/docs/account/api/overview'],
  },
];
