// Oso Cloud API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Oso Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'oso-cloud-api-key',
    title: 'Oso Cloud API Key',
    provider: 'Oso Cloud',
    severity: 'high',
    names: ['oso_auth', 'oso_api', 'oso_cloud'],
    pattern: 'e_[A-Za-z0-9]{10,30}_[A-Za-z0-9_-]{20,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.osohq.com/docs'],
  },
];
