// ScrapeOwl: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScrapeOwl issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scrapeowl-api-key',
    title: 'ScrapeOwl API Key',
    provider: 'ScrapeOwl',
    severity: 'high',
    names: ['scrapeowl'],
    pattern: '[a-z0-9]{30}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://scrapeowl.com/docs'],
  },
];
