// FriendliAI tokens.

import type { Rule } from '../rule.ts';

/** Secrets that FriendliAI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'friendli-token',
    title: 'FriendliAI Token',
    provider: 'FriendliAI',
    severity: 'high',
    pattern: 'flp_[A-Za-z0-9]{40,56}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://friendli.ai/docs'],
  },
];
