// WebScraping.AI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that WebScraping.AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'webscraping-ai-api-key',
    title: 'WebScraping.AI API Key',
    provider: 'WebScraping.AI',
    severity: 'high',
    names: ['webscraping'],
    pattern: '(?:[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[A-Za-z0-9]{32})',
    checks: { entropy: 2.8 },
    references: ['https://webscraping.ai/docs'],
  },
];
