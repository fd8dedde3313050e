// Coda: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Coda issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coda-api-token',
    title: 'Coda API Token',
    provider: 'Coda',
    severity: 'high',
    names: ['coda_api', 'coda_token', 'coda_key', 'coda_secret'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://coda.io/developers/apis/v1'],
  },
];
