// ThreatBook: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ThreatBook issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'threatbook-api-key',
    title: 'ThreatBook API Key',
    provider: 'ThreatBook',
    severity: 'high',
    names: ['threatbook'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://x.threatbook.com/'],
  },
];
