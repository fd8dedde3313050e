// Novu API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Novu issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'novu-api-key',
    title: 'Novu API Key',
    provider: 'Novu',
    severity: 'high',
    names: ['novu_api', 'novu_secret', 'novu_key'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.novu.co/api-reference/overview'],
  },
];
