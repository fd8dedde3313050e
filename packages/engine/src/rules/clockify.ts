// Clockify: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clockify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clockify-api-key',
    title: 'Clockify API Key',
    provider: 'Clockify',
    severity: 'high',
    names: ['clockify'],
    pattern: '[A-Za-z0-9]{48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.clockify.me/'],
  },
];
