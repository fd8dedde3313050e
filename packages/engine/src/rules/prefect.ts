// Prefect keys.

import type { Rule } from '../rule.ts';

/** Secrets that Prefect issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'prefect-api-key',
    title: 'Prefect API Key',
    provider: 'Prefect',
    severity: 'high',
    pattern: '(?:pnu_|pnb_)[A-Za-z0-9]{36}',
    checks: { entropy: 3.3 },
    references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  },
];
