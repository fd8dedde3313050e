// SerpApi keys.

import type { Rule } from '../rule.ts';

/** Secrets that SerpApi issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'serpapi-api-key',
    title: 'SerpApi API Key',
    provider: 'SerpApi',
    severity: 'high',
    names: ['serpapi', 'serp_api'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://serpapi.com/search-api'],
  },
];
