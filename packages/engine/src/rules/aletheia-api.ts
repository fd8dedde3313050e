// AletheiaAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AletheiaAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'aletheia-api-api-key',
    title: 'AletheiaAPI API Key',
    provider: 'AletheiaAPI',
    severity: 'high',
    names: ['aletheiaapi'],
    pattern: '[A-Z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://aletheiaapi.com/'],
  },
];
