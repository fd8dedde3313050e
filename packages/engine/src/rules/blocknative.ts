// Blocknative: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Blocknative issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blocknative-api-key',
    title: 'Blocknative API Key',
    provider: 'Blocknative',
    severity: 'high',
    names: ['blocknative'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.blocknative.com/'],
  },
];
