// Convex deploy keys.

import type { Rule } from '../rule.ts';

/** Secrets that Convex issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'convex-deploy-key',
    title: 'Convex Deploy Key',
    provider: 'Convex',
    severity: 'high',
    pattern: '(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\\|eyJ2MiI6[A-Za-z0-9+/_-]{20,400}={0,2}',
    checks: { entropy: 3.5 },
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
  },
  {
    kind: 'assigned',
    id: 'convex-legacy-deploy-key',
    title: 'Convex Deploy Key',
    provider: 'Convex',
    severity: 'high',
    names: ['convex_deploy', 'convex_admin', 'convex_key'],
    pattern: '(?:[a-z:-]{0,10}:?[a-z0-9:-]{3,60}[|])?[A-Za-z0-9+/=_-]{60,300}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
  },
];
