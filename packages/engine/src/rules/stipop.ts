// Stipop: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Stipop issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'stipop-api-key',
    title: 'Stipop API Key',
    provider: 'Stipop',
    severity: 'high',
    names: ['stipop'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.stipop.io/'],
  },
];
