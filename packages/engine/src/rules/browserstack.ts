// BrowserStack: access keys.

import type { Rule } from '../rule.ts';

/** Secrets that BrowserStack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'browserstack-access-key',
    title: 'BrowserStack Access Key',
    provider: 'BrowserStack',
    severity: 'high',
    names: ['browserstack'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/authentication'],
  },
];
