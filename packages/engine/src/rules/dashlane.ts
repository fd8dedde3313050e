// Dashlane service keys.

import type { Rule } from '../rule.ts';

/** Secrets that Dashlane issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'dashlane-service-key',
    title: 'Dashlane Service Key',
    provider: 'Dashlane',
    severity: 'high',
    pattern: 'dls_[A-Z0-9]{16,32}_[A-Za-z0-9+/=_-]{40,2000}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://cli.dashlane.com/'],
  },
];
