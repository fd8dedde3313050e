// Squarespace: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Squarespace issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'squarespace-api-key',
    title: 'Squarespace API Key',
    provider: 'Squarespace',
    severity: 'high',
    names: ['squarespace'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  },
];
