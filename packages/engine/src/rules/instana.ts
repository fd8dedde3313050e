// Instana API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Instana issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'instana-api-token',
    title: 'Instana API Token',
    provider: 'Instana',
    severity: 'high',
    names: ['instana'],
    pattern: '[A-Za-z0-9_-]{16,22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://www.ibm.com/docs/en/instana-observability'],
  },
];
