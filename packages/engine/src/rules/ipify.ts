// ipify: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ipify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipify-api-key',
    title: 'ipify API Key',
    provider: 'ipify',
    severity: 'high',
    names: ['ipify_api', 'ipify_key', 'ipify_token'],
    pattern: 'at_[A-Za-z0-9]{29}',
    checks: { entropy: 3 },
    references: ['https://geo.ipify.org/docs'],
  },
];
