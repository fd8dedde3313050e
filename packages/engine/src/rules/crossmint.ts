// Crossmint: server keys.

import type { Rule } from '../rule.ts';

/** Secrets that Crossmint issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'crossmint-server-key',
    title: 'Crossmint Server Key',
    provider: 'Crossmint',
    severity: 'high',
    pattern: '(?:sk_production_|sk_staging_)[A-Za-z0-9]{60,300}',
    checks: { entropy: 4 },
    references: ['https://docs.crossmint.com/introduction/platform/api-keys/overview'],
  },
];
