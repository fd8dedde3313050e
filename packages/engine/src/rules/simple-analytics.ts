// Simple Analytics API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Simple Analytics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'simple-analytics-api-key',
    title: 'Simple Analytics API Key',
    provider: 'Simple Analytics',
    severity: 'high',
    pattern: 'sa_api_key_[A-Za-z0-9]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.simpleanalytics.com/api/authenticate'],
  },
];
