// Wiz: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Wiz issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'wiz-client-secret',
    title: 'Wiz Client Secret',
    provider: 'Wiz',
    severity: 'high',
    names: ['wiz_client_secret', 'wiz_secret', 'wiz_api', 'wiz_client'],
    pattern: '[A-Za-z0-9_-]{50,80}',
    checks: { entropy: 4, digits: 2 },
    references: ['https://docs.wiz.io/'],
  },
];
