// Simvoly: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Simvoly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'simvoly-api-key',
    title: 'Simvoly API Key',
    provider: 'Simvoly',
    severity: 'high',
    names: ['simvoly'],
    pattern: '[a-z0-9]{33}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.simvoly.com/'],
  },
];
