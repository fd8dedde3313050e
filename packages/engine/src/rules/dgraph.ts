// Dgraph: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dgraph issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'dgraph-api-key',
    title: 'Dgraph API Key',
    provider: 'Dgraph',
    severity: 'high',
    names: ['dgraph_api', 'dgraph_key', 'dgraph_token'],
    pattern: '[A-Za-z0-9+/]{43}=',
    checks: { entropy: 3.8 },
    references: ['https://dgraph.io/docs/dgraphcloud/cloud-api/authentication/'],
  },
];
