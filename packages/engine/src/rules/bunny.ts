// bunny.net keys.

import type { Rule } from '../rule.ts';

/** Secrets that bunny.net issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bunny-api-key',
    title: 'bunny.net API Key',
    provider: 'bunny.net',
    severity: 'high',
    names: ['bunny_api', 'bunny_key', 'bunny_access_key', 'bunny_net', 'bunnycdn', 'bunny_storage'],
    pattern:
      '(?:[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4})',
    checks: { entropy: 3 },
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
  },
];
