// Tavily keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tavily issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'tavily-api-key',
    title: 'Tavily API Key',
    provider: 'Tavily',
    severity: 'high',
    pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{28,72}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  },
];
