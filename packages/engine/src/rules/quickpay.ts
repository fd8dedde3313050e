// Quickpay API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Quickpay issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'quickpay-api-key',
    title: 'Quickpay API Key',
    provider: 'Quickpay',
    severity: 'high',
    names: ['quickpay'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://learn.quickpay.net/tech-talk/api/'],
  },
];
