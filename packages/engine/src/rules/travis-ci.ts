// Travis CI tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Travis CI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'travis-ci-token',
    title: 'Travis CI Token',
    provider: 'Travis CI',
    severity: 'high',
    names: ['travis_token', 'travis_ci', 'travis_api', 'travis_access', 'travis_key', 'travis_secret', 'travis_auth'],
    pattern: '[A-Za-z0-9_-]{20,22}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.travis-ci.com/user/triggering-builds/'],
  },
];
