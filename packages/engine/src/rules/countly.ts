// Countly API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Countly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'countly-api-key',
    title: 'Countly API Key',
    provider: 'Countly',
    severity: 'medium',
    names: ['countly'],
    pattern: '[0-9a-f]{32,40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.countly.com/hc/en-us/articles/9290669873305-A-deeper-look-at-SDK-concepts'],
  },
];
