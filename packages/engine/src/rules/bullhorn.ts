// Bullhorn: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Bullhorn issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bullhorn-client-secret',
    title: 'Bullhorn Client Secret',
    provider: 'Bullhorn',
    severity: 'high',
    names: ['bullhorn'],
    pattern: '[A-Za-z0-9]{24,48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://bullhorn.github.io/Getting-Started-with-REST/'],
  },
];
