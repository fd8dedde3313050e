// PureStake: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PureStake issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'purestake-api-key',
    title: 'PureStake API Key',
    provider: 'PureStake',
    severity: 'high',
    names: ['purestake'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.purestake.io/'],
  },
];
