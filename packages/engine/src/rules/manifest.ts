// Manifest: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Manifest issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'manifest-api-key',
    title: 'Manifest API Key',
    provider: 'Manifest',
    severity: 'high',
    names: ['usemanifest'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.usemanifest.com/'],
  },
];
