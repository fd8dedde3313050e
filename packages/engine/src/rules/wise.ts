// Wise (TransferWise) API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Wise issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wise-api-token',
    title: 'Wise API Token',
    provider: 'Wise',
    severity: 'high',
    names: ['transfer_wise', 'wise_api', 'wise_token', 'wise_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.wise.com/api-docs/guides/authentication'],
  },
];
