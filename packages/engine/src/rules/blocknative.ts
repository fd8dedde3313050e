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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.blocknative.com/'],
  },
];
