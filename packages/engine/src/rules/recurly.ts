// Recurly private API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Recurly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'recurly-api-key',
    title: 'Recurly API Key',
    provider: 'Recurly',
    severity: 'high',
    names: ['recurly'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://recurly.com/developers/api/'],
  },
];
