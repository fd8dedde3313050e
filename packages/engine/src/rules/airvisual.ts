// AirVisual: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AirVisual issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'airvisual-api-key',
    title: 'AirVisual API Key',
    provider: 'AirVisual',
    severity: 'high',
    names: ['airvisual', 'iqair'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://api-docs.iqair.com/'],
  },
];
