// Iterable API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Iterable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'iterable-api-key',
    title: 'Iterable API Key',
    provider: 'Iterable',
    severity: 'high',
    names: ['iterable_api', 'iterable_key', 'iterable_token', 'iterable_secret'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys'],
  },
];
