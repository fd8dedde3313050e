// Dialpad API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dialpad issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dialpad-api-key',
    title: 'Dialpad API Key',
    provider: 'Dialpad',
    severity: 'high',
    names: ['dialpad'],
    pattern: '[A-Za-z0-9]{60,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.dialpad.com/docs/authentication'],
  },
];
