// Zenscrape: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Zenscrape issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zenscrape-api-key',
    title: 'Zenscrape API Key',
    provider: 'Zenscrape',
    severity: 'high',
    names: ['zenscrape'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://app.zenscrape.com/documentation'],
  },
];
