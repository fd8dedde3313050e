// ScrapingBee: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScrapingBee issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scrapingbee-api-key',
    title: 'ScrapingBee API Key',
    provider: 'ScrapingBee',
    severity: 'high',
    names: ['scrapingbee', 'scraping_bee'],
    pattern: '[A-Z0-9]{80}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.scrapingbee.com/documentation/'],
  },
];
