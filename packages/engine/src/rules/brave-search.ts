// Brave Search keys.

import type { Rule } from '../rule.ts';

/** Secrets that Brave Search issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'brave-search-api-key',
    title: 'Brave Search API Key',
    provider: 'Brave Search',
    severity: 'high',
    pattern: 'BSA[A-Za-z0-9_-]{24,40}',
    context: ['brave'],
    checks: { entropy: 3.6, digits: 1 },
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
  },
  {
    kind: 'assigned',
    id: 'brave-search-api-key-assigned',
    title: 'Brave Search API Key',
    provider: 'Brave Search',
    severity: 'high',
    names: ['brave_api', 'brave_search', 'brave_key', 'brave_token', 'bravesearch'],
    pattern: 'BSA[A-Za-z0-9_-]{24,40}',
    checks: { entropy: 3 },
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
  },
];
