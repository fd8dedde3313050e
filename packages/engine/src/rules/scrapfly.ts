// Scrapfly: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Scrapfly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scrapfly-api-key',
    title: 'Scrapfly API Key',
    provider: 'Scrapfly',
    severity: 'high',
    names: ['scrapfly'],
    pattern: '(?:[a-z0-9]{32}|scp-(?:live|test)-[a-z0-9]{32})',
    checks: { entropy: 3 },
    references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
  },
];
