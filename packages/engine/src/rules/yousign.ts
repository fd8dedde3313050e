// Yousign: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Yousign issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'yousign-api-key',
    title: 'Yousign API Key',
    provider: 'Yousign',
    severity: 'high',
    names: ['yousign'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.yousign.com/docs/authentication'],
  },
];
