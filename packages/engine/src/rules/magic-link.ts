// Magic secret keys.

import type { Rule } from '../rule.ts';

/** Secrets that Magic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'magic-link-secret-key',
    title: 'Magic Secret Key',
    provider: 'Magic',
    severity: 'high',
    names: ['magic_secret', 'magic_link', 'magic_sdk'],
    pattern: 'sk_(?:live|test)_[0-9A-F]{16}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://magic.link/docs/authentication/overview'],
  },
];
