// Messari: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Messari issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'messari-api-key',
    title: 'Messari API Key',
    provider: 'Messari',
    severity: 'high',
    names: ['messari'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.messari.io/'],
  },
];
