// Hightouch: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hightouch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hightouch-api-key',
    title: 'Hightouch API Key',
    provider: 'Hightouch',
    severity: 'high',
    names: ['hightouch'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://hightouch.com/docs/developer-tools/api-guide'],
  },
];
