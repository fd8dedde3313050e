// Voicegain: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Voicegain issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'voicegain-token',
    title: 'Voicegain Token',
    provider: 'Voicegain',
    severity: 'high',
    names: ['voicegain'],
    pattern: 'eyJ[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_-]{80,200}\\.[A-Za-z0-9_-]{43}',
    checks: { entropy: 4 },
    references: ['https://console.voicegain.ai/api-documentation'],
  },
];
