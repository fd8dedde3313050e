// urlscan.io: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that urlscan.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'urlscan-api-key',
    title: 'urlscan.io API Key',
    provider: 'urlscan.io',
    severity: 'high',
    names: ['urlscan'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://urlscan.io/docs/api/'],
  },
];
