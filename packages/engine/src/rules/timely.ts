// Timely: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Timely issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'timely-client-secret',
    title: 'Timely Client Secret',
    provider: 'Timely',
    severity: 'high',
    names: ['timely_api', 'timely_key', 'timely_token', 'timely_secret', 'timely_client', 'timely_access', 'timely_auth', 'timely_password'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://dev.timelyapp.com/'],
  },
];
