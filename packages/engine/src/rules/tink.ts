// Tink client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Tink issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tink-client-secret',
    title: 'Tink Client Secret',
    provider: 'Tink',
    severity: 'high',
    names: ['tink_client_secret', 'tink_secret', 'tink_client', 'tink_api'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.tink.com/api-introduction'],
  },
];
