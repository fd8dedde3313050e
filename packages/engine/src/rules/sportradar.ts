// Sportradar: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sportradar issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sportradar-api-key',
    title: 'Sportradar API Key',
    provider: 'Sportradar',
    severity: 'high',
    names: ['sportradar'],
    pattern: '(?:[a-z0-9]{24}|[A-Za-z0-9]{40})',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.sportradar.com/getting-started/docs/get-started'],
  },
];
