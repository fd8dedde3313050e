// TomTom: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that TomTom issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tomtom-api-key',
    title: 'TomTom API Key',
    provider: 'TomTom',
    severity: 'high',
    names: ['tomtom'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.tomtom.com/platform/documentation/dashboard/api-key-management'],
  },
];
