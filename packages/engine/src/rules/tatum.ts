// Tatum: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tatum issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tatum-api-key',
    title: 'Tatum API Key',
    provider: 'Tatum',
    severity: 'high',
    names: ['tatum_api', 'tatum_key', 'tatum_token', 'tatum_io', 'tatum_test', 'tatum_main'],
    pattern: '(?:t-[a-f0-9]{24}-[a-f0-9]{24}|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})',
    checks: { entropy: 2.8 },
    references: ['https://docs.tatum.io/docs/authentication'],
  },
];
