// Thinkific: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Thinkific issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'thinkific-api-key',
    title: 'Thinkific API Key',
    provider: 'Thinkific',
    severity: 'high',
    names: ['thinkific'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developers.thinkific.com/api/authorization/'],
  },
];
