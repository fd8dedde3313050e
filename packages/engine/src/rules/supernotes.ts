// Supernotes: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Supernotes issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'supernotes-api-key',
    title: 'Supernotes API Key',
    provider: 'Supernotes',
    severity: 'high',
    names: ['supernotes'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://api.supernotes.app/docs/redoc'],
  },
];
