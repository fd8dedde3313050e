// Upstage keys.

import type { Rule } from '../rule.ts';

/** Secrets that Upstage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'upstage-api-key',
    title: 'Upstage API Key',
    provider: 'Upstage',
    severity: 'high',
    names: ['upstage'],
    pattern: '(?:up_)?[A-Za-z0-9]{29,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://console.upstage.ai/docs'],
  },
];
