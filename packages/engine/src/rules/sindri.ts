// Sindri: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Sindri issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sindri-api-key',
    title: 'Sindri API Key',
    provider: 'Sindri',
    severity: 'high',
    pattern: 'sindri_[A-Za-z0-9]{32}',
    checks: { entropy: 3.3 },
    references: ['https://sindri.app/docs/'],
  },
];
