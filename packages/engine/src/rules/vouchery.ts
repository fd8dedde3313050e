// Vouchery: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Vouchery issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'vouchery-api-key',
    title: 'Vouchery API Key',
    provider: 'Vouchery',
    severity: 'high',
    names: ['vouchery'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.vouchery.io/'],
  },
];
