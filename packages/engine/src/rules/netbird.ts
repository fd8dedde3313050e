// NetBird personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that NetBird issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'netbird-access-token',
    title: 'NetBird Personal Access Token',
    provider: 'NetBird',
    severity: 'high',
    pattern: 'nbp_[A-Za-z0-9]{36}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
  },
  {
    kind: 'assigned',
    id: 'netbird-setup-key',
    title: 'NetBird Setup Key',
    provider: 'NetBird',
    severity: 'high',
    names: ['netbird', 'nb_setup_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
  },
];
