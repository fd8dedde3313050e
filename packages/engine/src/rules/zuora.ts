// Zuora client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Zuora issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zuora-client-secret',
    title: 'Zuora Client Secret',
    provider: 'Zuora',
    severity: 'high',
    names: ['zuora_client_secret', 'zuora_secret'],
    pattern: '[A-Za-z0-9=+/]{30,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.zuora.com/v1-api-reference/authentication/'],
  },
];
