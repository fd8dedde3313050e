// Healthchecks.io API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Healthchecks.io issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'healthchecks-io-api-key',
    title: 'Healthchecks.io API Key',
    provider: 'Healthchecks.io',
    severity: 'medium',
    names: ['healthchecks', 'hc_api_key'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://healthchecks.io/docs/api/'],
  },
];
