// Kissmetrics API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kissmetrics issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kissmetrics-api-key',
    title: 'Kissmetrics API Key',
    provider: 'Kissmetrics',
    severity: 'medium',
    names: ['kissmetrics', 'kiss_metrics'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://support.kissmetrics.io/reference'],
  },
];
