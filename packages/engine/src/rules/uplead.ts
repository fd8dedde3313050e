// UpLead: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that UpLead issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'uplead-api-key',
    title: 'UpLead API Key',
    provider: 'UpLead',
    severity: 'high',
    names: ['uplead'],
    pattern: '[a-f0-9-]{32,36}',
    checks: { entropy: 3 },
    references: ['https://docs.uplead.com/'],
  },
];
