// Gitter access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Gitter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gitter-access-token',
    title: 'Gitter Access Token',
    provider: 'Gitter',
    severity: 'high',
    names: ['gitter'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developer.gitter.im/docs/authentication'],
  },
];
