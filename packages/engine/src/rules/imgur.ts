// Imgur client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Imgur issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'imgur-client-secret',
    title: 'Imgur Client Secret',
    provider: 'Imgur',
    severity: 'high',
    names: ['imgur'],
    pattern: '[0-9a-f]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://apidocs.imgur.com/'],
  },
];
