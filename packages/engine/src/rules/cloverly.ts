// Cloverly: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloverly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloverly-api-key',
    title: 'Cloverly API Key',
    provider: 'Cloverly',
    severity: 'high',
    names: ['cloverly'],
    pattern: '[a-z0-9:_]{28}',
    checks: { entropy: 3 },
    references: ['https://docs.cloverly.com/'],
  },
];
