// Linode (Akamai Cloud) tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Linode issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'linode-access-token',
    title: 'Linode Access Token',
    provider: 'Linode',
    severity: 'high',
    names: ['linode'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
  },
];
