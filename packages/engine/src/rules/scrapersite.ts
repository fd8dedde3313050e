// ScraperSite: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScraperSite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scrapersite-api-key',
    title: 'ScraperSite API Key',
    provider: 'ScraperSite',
    severity: 'high',
    names: ['scrapersite'],
    pattern: '[A-Za-z0-9]{45}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://scrapersite.com/'],
  },
];
