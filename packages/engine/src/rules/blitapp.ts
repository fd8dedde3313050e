// Blitapp: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Blitapp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'blitapp-api-key',
    title: 'Blitapp API Key',
    provider: 'Blitapp',
    severity: 'high',
    names: ['blitapp'],
    pattern: '[A-Za-z0-9_-]{39}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://blitapp.com/api/'],
  },
];
