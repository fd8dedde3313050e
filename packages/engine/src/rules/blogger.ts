// Blogger: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Blogger issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blogger-api-key',
    title: 'Blogger API Key',
    provider: 'Blogger',
    severity: 'medium',
    names: ['blogger_api', 'blogger_key'],
    pattern: '[A-Za-z0-9_-]{39}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.google.com/blogger/docs/3.0/using'],
  },
];
