// Web Scraper: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Web Scraper issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'webscraper-io-api-token',
    title: 'Web Scraper API Token',
    provider: 'Web Scraper',
    severity: 'high',
    names: ['webscraper', 'web_scraper'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
  },
];
