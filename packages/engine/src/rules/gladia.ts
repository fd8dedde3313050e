// Gladia keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gladia issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'gladia-api-key',
    title: 'Gladia API Key',
    provider: 'Gladia',
    severity: 'high',
    names: ['gladia'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.gladia.io/'],
  },
];
