// ScraperAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScraperAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scraperapi-api-key',
    title: 'ScraperAPI API Key',
    provider: 'ScraperAPI',
    severity: 'high',
    names: ['scraperapi', 'scraper_api'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.scraperapi.com/'],
  },
];
