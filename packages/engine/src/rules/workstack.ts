// Workstack: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Workstack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'workstack-api-key',
    title: 'Workstack API Key',
    provider: 'Workstack',
    severity: 'high',
    names: ['workstack'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.workstack.io/'],
  },
];
