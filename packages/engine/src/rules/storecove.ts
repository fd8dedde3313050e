// Storecove: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Storecove issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'storecove-api-key',
    title: 'Storecove API Key',
    provider: 'Storecove',
    severity: 'high',
    names: ['storecove'],
    pattern: '[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.storecove.com/docs/'],
  },
];
