// Termii API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Termii issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'termii-api-key',
    title: 'Termii API Key',
    provider: 'Termii',
    severity: 'high',
    names: ['termii'],
    pattern: 'TL[A-Za-z0-9]{40,70}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.termii.com/authentication'],
  },
];
