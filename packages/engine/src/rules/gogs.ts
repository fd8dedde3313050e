// Gogs tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gogs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gogs-access-token',
    title: 'Gogs Access Token',
    provider: 'Gogs',
    severity: 'high',
    names: ['gogs_token', 'gogs_access', 'gogs_api', 'gogs_key'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://github.com/gogs/docs-api'],
  },
];
