// ntfy access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that ntfy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'ntfy-access-token',
    title: 'ntfy Access Token',
    provider: 'ntfy',
    severity: 'medium',
    pattern: 'tk_[0-9a-z]{29}',
    context: ['ntfy'],
    checks: { entropy: 3, digits: 1 },
    references: ['https://docs.ntfy.sh/config/#access-tokens'],
  },
];
