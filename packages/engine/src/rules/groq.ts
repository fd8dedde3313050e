// Groq keys.

import type { Rule } from '../rule.ts';

/** Secrets that Groq issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'groq-api-key',
    title: 'Groq API Key',
    provider: 'Groq',
    severity: 'high',
    pattern: 'gsk_[A-Za-z0-9]{48,60}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://console.groq.com/docs/quickstart'],
  },
];
