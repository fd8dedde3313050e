// Abstract API: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Abstract API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'abstract-api-api-key',
    title: 'Abstract API API Key',
    provider: 'Abstract API',
    severity: 'high',
    names: ['abstract_api', 'abstractapi'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.abstractapi.com/'],
  },
];
