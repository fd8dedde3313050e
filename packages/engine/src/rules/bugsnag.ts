// Bugsnag API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Bugsnag issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bugsnag-api-key',
    title: 'Bugsnag API Key',
    provider: 'Bugsnag',
    severity: 'medium',
    names: ['bugsnag'],
    pattern: '(?:[0-9a-f]{32}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.bugsnag.com/api/data-access/'],
  },
];
