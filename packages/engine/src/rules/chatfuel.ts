// Chatfuel: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Chatfuel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'chatfuel-token',
    title: 'Chatfuel Token',
    provider: 'Chatfuel',
    severity: 'high',
    names: ['chatfuel'],
    pattern: '[A-Za-z0-9]{128}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.chatfuel.com/en/articles/790461-broadcasting-api'],
  },
];
