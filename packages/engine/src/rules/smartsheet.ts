// Smartsheet: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Smartsheet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'smartsheet-access-token',
    title: 'Smartsheet Access Token',
    provider: 'Smartsheet',
    severity: 'high',
    names: ['smartsheet'],
    pattern: '(?:[A-Za-z0-9]{37}|[a-z0-9]{26})',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://smartsheet.redoc.ly/#section/Authentication'],
  },
];
