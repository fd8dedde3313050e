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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.vouchery.io/'],
  },
];
