// GraphHopper: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GraphHopper issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'graphhopper-api-key',
    title: 'GraphHopper API Key',
    provider: 'GraphHopper',
    severity: 'high',
    names: ['graphhopper'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.graphhopper.com/'],
  },
];
