// Happy Scribe: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Happy Scribe issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'happyscribe-api-key',
    title: 'Happy Scribe API Key',
    provider: 'Happy Scribe',
    severity: 'high',
    names: ['happyscribe'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://dev.happyscribe.com/'],
  },
];
