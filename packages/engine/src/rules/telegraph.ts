// Telegraph: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Telegraph issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'telegraph-access-token',
    title: 'Telegraph Access Token',
    provider: 'Telegraph',
    severity: 'high',
    names: ['telegraph_token', 'telegraph_access'],
    pattern: '[a-f0-9]{60}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://telegra.ph/api'],
  },
];
