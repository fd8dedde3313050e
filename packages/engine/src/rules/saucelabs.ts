// Sauce Labs: access keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sauce Labs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'saucelabs-access-key',
    title: 'Sauce Labs Access Key',
    provider: 'Sauce Labs',
    severity: 'high',
    names: ['saucelabs', 'sauce_labs', 'sauce_access'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.saucelabs.com/dev/api/'],
  },
];
