// Buttondown API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Buttondown issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'buttondown-api-key',
    title: 'Buttondown API Key',
    provider: 'Buttondown',
    severity: 'high',
    names: ['buttondown'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.buttondown.com/api-introduction'],
  },
];
