// Chutes keys.

import type { Rule } from '../rule.ts';

/** Secrets that Chutes issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'chutes-api-key',
    title: 'Chutes API Key',
    provider: 'Chutes',
    severity: 'high',
    pattern: 'cpk_[a-f0-9]{32}\\.[a-f0-9]{32}\\.[A-Za-z0-9]{32}',
    checks: { entropy: 3.5 },
    references: ['https://chutes.ai/docs'],
  },
];
