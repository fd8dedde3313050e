// Ionic: personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Ionic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ionic-personal-access-token',
    title: 'Ionic Personal Access Token',
    provider: 'Ionic',
    severity: 'high',
    pattern: 'ion_[A-Za-z0-9]{42}',
    checks: { entropy: 3.5 },
    references: ['https://ionic.io/docs/appflow/personal-access-tokens'],
  },
];
