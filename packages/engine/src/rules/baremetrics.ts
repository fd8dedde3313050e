// Baremetrics: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Baremetrics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'baremetrics-api-key',
    title: 'Baremetrics API Key',
    provider: 'Baremetrics',
    severity: 'high',
    names: ['baremetrics'],
    pattern: '(?:lk_|sk_)?[A-Za-z0-9_]{22,25}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.baremetrics.com/reference/authentication'],
  },
];
