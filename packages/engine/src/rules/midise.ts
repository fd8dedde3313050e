// Midise: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Midise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'midise-api-key',
    title: 'Midise API Key',
    provider: 'Midise',
    severity: 'high',
    pattern: 'midi-662b69edd2[A-Za-z0-9]{54}',
    checks: { entropy: 3.5 },
    references: ['https://midise.com/'],
  },
];
