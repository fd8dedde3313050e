// Quickmetrics: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Quickmetrics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'quickmetrics-api-key',
    title: 'Quickmetrics API Key',
    provider: 'Quickmetrics',
    severity: 'high',
    names: ['quickmetrics'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 2.8 },
    references: ['https://quickmetrics.io/docs'],
  },
];
