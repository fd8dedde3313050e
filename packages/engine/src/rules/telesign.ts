// Telesign API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Telesign issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'telesign-api-key',
    title: 'Telesign API Key',
    provider: 'Telesign',
    severity: 'high',
    names: ['telesign'],
    pattern: '[A-Za-z0-9+/]{86}==',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.telesign.com/enterprise/docs/authentication'],
  },
];
