// Depot tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Depot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'depot-token',
    title: 'Depot Token',
    provider: 'Depot',
    severity: 'high',
    pattern: '(?:depot_org_|depot_project_|depot_user_|depot_pull_)[A-Za-z0-9_-]{40,160}',
    checks: { entropy: 3.5 },
    references: ['https://depot.dev/docs'],
  },
  {
    kind: 'assigned',
    id: 'depot-token-assigned',
    title: 'Depot Token',
    provider: 'Depot',
    severity: 'high',
    names: ['depot_token', 'depot_dev'],
    pattern: '(?:[A-Za-z0-9_-]{40,200}|[a-f0-9]{40})',
    checks: { entropy: 3.3, digits: 2 },
    references: ['https://depot.dev/docs'],
  },
];
