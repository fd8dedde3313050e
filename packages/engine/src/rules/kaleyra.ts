// Kaleyra API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Kaleyra issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kaleyra-api-key',
    title: 'Kaleyra API Key',
    provider: 'Kaleyra',
    severity: 'high',
    names: ['kaleyra'],
    pattern: '(?:A[0-9a-f]{32}|[A-Za-z0-9]{32,64})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.kaleyra.io/docs/authentication'],
  },
];
