// Brandfetch: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Brandfetch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'brandfetch-api-key',
    title: 'Brandfetch API Key',
    provider: 'Brandfetch',
    severity: 'high',
    names: ['brandfetch'],
    pattern: '[A-Za-z0-9+/=]{40,50}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.brandfetch.com/'],
  },
];
