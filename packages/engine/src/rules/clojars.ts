// Clojars tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Clojars issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'clojars-deploy-token',
    title: 'Clojars Deploy Token',
    provider: 'Clojars',
    severity: 'high',
    pattern: 'CLOJARS_[a-f0-9]{60}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  },
  {
    kind: 'token',
    id: 'clojars-other-deploy-token',
    title: 'Clojars Deploy Token',
    provider: 'Clojars',
    severity: 'high',
    pattern: 'CLOJARS_[A-Za-z0-9]{60}',
    checks: { entropy: 3.3 },
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  },
];
