// Moov API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Moov issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'moov-secret-key',
    title: 'Moov Secret Key',
    provider: 'Moov',
    severity: 'high',
    names: ['moov_secret', 'moov_api', 'moov_private', 'moov_key'],
    pattern: '[A-Za-z0-9_-]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.moov.io/guides/developer-tools/api-keys/'],
  },
];
