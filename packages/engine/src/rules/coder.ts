// Coder session tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Coder issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'coder-session-token',
    title: 'Coder Session Token',
    provider: 'Coder',
    severity: 'high',
    names: ['coder_session', 'coder_token'],
    pattern: '[A-Za-z0-9]{10}-[A-Za-z0-9]{22}',
    checks: { entropy: 3.3 },
    references: ['https://coder.com/docs/admin/users/sessions-tokens'],
  },
];
