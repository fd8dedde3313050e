// Honeybadger project keys.

import type { Rule } from '../rule.ts';

/** Secrets that Honeybadger issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'honeybadger-project-api-key',
    title: 'Honeybadger Project API Key',
    provider: 'Honeybadger',
    severity: 'medium',
    pattern: 'hbp_[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.honeybadger.io/api/getting-started/'],
  },
];
