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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.messari.io/'],
  },
];
