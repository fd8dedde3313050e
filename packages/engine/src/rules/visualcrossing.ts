// Visual Crossing: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Visual Crossing issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'visualcrossing-api-key',
    title: 'Visual Crossing API Key',
    provider: 'Visual Crossing',
    severity: 'high',
    names: ['visual_crossing'],
    pattern: '[A-Z0-9]{25}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/'],
  },
];
