// Firecrawl keys.

import type { Rule } from '../rule.ts';

/** Secrets that Firecrawl issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'firecrawl-api-key',
    title: 'Firecrawl API Key',
    provider: 'Firecrawl',
    severity: 'high',
    pattern: 'fc-[a-f0-9]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.firecrawl.dev/introduction'],
  },
];
