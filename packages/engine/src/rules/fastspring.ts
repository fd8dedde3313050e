// FastSpring API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FastSpring issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'fastspring-api-key',
    title: 'FastSpring API Key',
    provider: 'FastSpring',
    severity: 'high',
    names: ['fastspring', 'fast_spring'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.fastspring.com/reference/getting-started-with-your-api'],
  },
];
