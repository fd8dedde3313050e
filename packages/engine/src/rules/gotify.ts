// Gotify application and client tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gotify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gotify-token',
    title: 'Gotify Token',
    provider: 'Gotify',
    severity: 'medium',
    names: ['gotify'],
    pattern: '[ACP][A-Za-z0-9._-]{14}',
    checks: { entropy: 2.5 },
    references: ['https://gotify.net/docs/pushmsg'],
  },
];
