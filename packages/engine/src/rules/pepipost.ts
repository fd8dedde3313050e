// Pepipost API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pepipost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pepipost-api-key',
    title: 'Pepipost API Key',
    provider: 'Pepipost',
    severity: 'high',
    names: ['pepipost'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.pepipost.com/'],
  },
];
