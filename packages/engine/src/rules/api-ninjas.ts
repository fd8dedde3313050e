// API Ninjas: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that API Ninjas issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'api-ninjas-api-key',
    title: 'API Ninjas API Key',
    provider: 'API Ninjas',
    severity: 'high',
    names: ['api_ninjas', 'apininjas'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://api-ninjas.com/api'],
  },
];
