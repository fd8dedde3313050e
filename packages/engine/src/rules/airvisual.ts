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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://api-docs.iqair.com/'],
  },
];
