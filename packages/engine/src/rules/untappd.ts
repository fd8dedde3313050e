// Untappd: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Untappd issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'untappd-client-secret',
    title: 'Untappd Client Secret',
    provider: 'Untappd',
    severity: 'high',
    names: ['untappd'],
    pattern: '[A-Z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://untappd.com/api/docs'],
  },
];
