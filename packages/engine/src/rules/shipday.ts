// Shipday: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Shipday issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'shipday-api-key',
    title: 'Shipday API Key',
    provider: 'Shipday',
    severity: 'high',
    names: ['shipday'],
    pattern: '[A-Za-z0-9.]{11}[A-Za-z0-9]{20}',
    checks: { entropy: 3 },
    references: ['https://docs.shipday.com/reference/authentication'],
  },
];
