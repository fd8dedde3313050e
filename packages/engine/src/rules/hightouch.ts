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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://hightouch.com/docs/developer-tools/api-guide'],
  },
];
