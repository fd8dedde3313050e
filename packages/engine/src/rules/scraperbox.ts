// ScraperBox: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ScraperBox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'scraperbox-api-key',
    title: 'ScraperBox API Key',
    provider: 'ScraperBox',
    severity: 'high',
    names: ['scraperbox'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://scraperbox.com/docs'],
  },
];
