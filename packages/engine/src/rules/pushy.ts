// Pushy secret API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pushy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pushy-secret-api-key',
    title: 'Pushy Secret API Key',
    provider: 'Pushy',
    severity: 'high',
    names: ['pushy'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://pushy.me/docs/api'],
  },
];
