// Typesense: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Typesense issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'typesense-api-key',
    title: 'Typesense API Key',
    provider: 'Typesense',
    severity: 'high',
    names: ['typesense'],
    pattern: '[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://typesense.org/docs/latest/api/api-keys.html'],
  },
];
