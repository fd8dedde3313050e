// Kylas: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kylas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kylas-api-key',
    title: 'Kylas API Key',
    provider: 'Kylas',
    severity: 'high',
    names: ['kylas'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://support.kylas.io/'],
  },
];
