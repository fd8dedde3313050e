// RestDB: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that RestDB issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'restdb-api-key',
    title: 'RestDB API Key',
    provider: 'RestDB',
    severity: 'high',
    names: ['restdb'],
    pattern: '[a-f0-9]{24}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://restdb.io/docs/rest-api'],
  },
];
