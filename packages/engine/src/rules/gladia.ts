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
    pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.gladia.io/'],
  },
];
