// Statuspage API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Statuspage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'statuspage-api-key',
    title: 'Statuspage API Key',
    provider: 'Statuspage',
    severity: 'high',
    names: ['statuspage', 'status_page'],
    pattern: '(?:[0-9a-f]{64}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[0-9a-z]{36})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.statuspage.io/#section/Authentication'],
  },
];
