// Nhost tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Nhost issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'nhost-admin-secret',
    title: 'Nhost Admin Secret',
    provider: 'Nhost',
    severity: 'high',
    names: ['nhost_admin', 'nhost_secret', 'nhost_token', 'nhost_pat'],
    pattern: '[A-Za-z0-9_!#$%&()*+,.:;<=>?@^{}~-]{24,72}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.nhost.io/'],
  },
];
