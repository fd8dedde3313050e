// News API: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that News API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'newsapi-api-key',
    title: 'News API API Key',
    provider: 'News API',
    severity: 'high',
    names: ['newsapi', 'news_api'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://newsapi.org/docs/authentication'],
  },
];
