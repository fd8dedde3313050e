// Sourcegraph tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sourcegraph issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph Access Token',
    provider: 'Sourcegraph',
    severity: 'high',
    pattern: 'sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  },
  {
    kind: 'token',
    id: 'sourcegraph-cody-token',
    title: 'Sourcegraph Cody Gateway Key',
    provider: 'Sourcegraph',
    severity: 'high',
    pattern: '(?:slk_|sgd_)[a-f0-9]{64}',
    checks: { entropy: 3 },
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  },
  {
    kind: 'assigned',
    id: 'sourcegraph-legacy-access-token',
    title: 'Sourcegraph Access Token',
    provider: 'Sourcegraph',
    severity: 'high',
    names: ['sourcegraph', 'src_access_token'],
    pattern: '[a-f0-9]{40}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  },
];
