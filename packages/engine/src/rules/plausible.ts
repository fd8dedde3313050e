// Plausible API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Plausible issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'plausible-api-key',
    title: 'Plausible API Key',
    provider: 'Plausible',
    severity: 'high',
    names: ['plausible'],
    pattern: '[A-Za-z0-9_-]{64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://plausible.io/docs/stats-api'],
  },
];
