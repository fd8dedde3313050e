// Avaza: personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Avaza issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'avaza-personal-access-token',
    title: 'Avaza Personal Access Token',
    provider: 'Avaza',
    severity: 'high',
    names: ['avaza'],
    pattern: '[0-9]{2,9}-[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://www.avaza.com/avaza-api/'],
  },
];
