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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  },
];
