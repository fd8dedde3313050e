// ParallelDots: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ParallelDots issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'paralleldots-api-key',
    title: 'ParallelDots API Key',
    provider: 'ParallelDots',
    severity: 'high',
    names: ['paralleldots'],
    pattern: '[A-Za-z0-9]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.paralleldots.com/'],
  },
];
