// Hyperbrowser keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hyperbrowser issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hyperbrowser-api-key',
    title: 'Hyperbrowser API Key',
    provider: 'Hyperbrowser',
    severity: 'high',
    names: ['hyperbrowser'],
    pattern: 'hb_[A-Za-z0-9]{24,48}',
    checks: { entropy: 3 },
    references: ['https://docs.hyperbrowser.ai/'],
  },
];
