// Splunk On-Call API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Splunk On-Call issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'victorops-api-key',
    title: 'Splunk On-Call API Key',
    provider: 'Splunk On-Call',
    severity: 'high',
    names: ['victorops', 'victor_ops'],
    pattern: '(?:[0-9a-f]{32}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 3, digits: 4 },
    references: ['https://portal.victorops.com/public/api-docs.html'],
  },
];
