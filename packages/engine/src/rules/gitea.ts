// Gitea, Forgejo and Codeberg tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gitea issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gitea-access-token',
    title: 'Gitea Access Token',
    provider: 'Gitea',
    severity: 'high',
    names: ['gitea_token', 'gitea_access', 'gitea_api', 'gitea_key', 'gitea_secret', 'gitea_pat', 'forgejo_token', 'forgejo_api', 'forgejo_key', 'codeberg_token', 'codeberg_api'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://docs.gitea.com/development/api-usage'],
  },
  {
    kind: 'token',
    id: 'gitea-oauth-secret',
    title: 'Gitea OAuth Secret',
    provider: 'Gitea',
    severity: 'high',
    pattern: 'gto_[a-z2-7]{52}',
    checks: { entropy: 3.3 },
    references: ['https://docs.gitea.com/development/api-usage'],
  },
];
