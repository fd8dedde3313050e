// ScrapingAnt: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScrapingAnt issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scrapingant-api-key',
    title: 'ScrapingAnt API Key',
    provider: 'ScrapingAnt',
    severity: 'high',
    names: ['scrapingant'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.scrapingant.com/'],
  },
];
