// Delighted API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Delighted issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'delighted-api-key',
    title: 'Delighted API Key',
    provider: 'Delighted',
    severity: 'high',
    names: ['delighted'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://app.delighted.com/docs/api'],
  },
];
