// Instamojo API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Instamojo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'instamojo-api-key',
    title: 'Instamojo API Key',
    provider: 'Instamojo',
    severity: 'high',
    names: ['instamojo'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.instamojo.com/'],
  },
];
