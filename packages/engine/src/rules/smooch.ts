// Sunshine Conversations API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Sunshine Conversations issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'smooch-api-secret',
    title: 'Sunshine Conversations API Secret',
    provider: 'Sunshine Conversations',
    severity: 'high',
    names: ['smooch', 'sunshine_conversations'],
    pattern: '[A-Za-z0-9_-]{86}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.smooch.io/rest/#section/Introduction/Authentication'],
  },
];
