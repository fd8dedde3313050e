// Sales Cookie: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sales Cookie issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'salescookie-api-key',
    title: 'Sales Cookie API Key',
    provider: 'Sales Cookie',
    severity: 'high',
    names: ['salescookie'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://support.salescookie.com/'],
  },
];
