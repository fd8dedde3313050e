// Cronitor API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cronitor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cronitor-api-key',
    title: 'Cronitor API Key',
    provider: 'Cronitor',
    severity: 'high',
    names: ['cronitor'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://cronitor.io/docs/api'],
  },
];
