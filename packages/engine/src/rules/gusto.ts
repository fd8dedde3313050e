// Gusto: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gusto issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gusto-api-token',
    title: 'Gusto API Token',
    provider: 'Gusto',
    severity: 'high',
    names: ['gusto_api', 'gusto_key', 'gusto_token', 'gusto_secret', 'gusto_client', 'gusto_access', 'gusto_auth', 'gusto_password'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.gusto.com/embedded-payroll/docs/system-access'],
  },
];
