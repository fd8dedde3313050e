// World Weather Online: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that World Weather Online issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'worldweatheronline-api-key',
    title: 'World Weather Online API Key',
    provider: 'World Weather Online',
    severity: 'high',
    names: ['worldweather', 'wwo_api', 'wwo_key'],
    pattern: '[a-z0-9]{31}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.worldweatheronline.com/weather-api/'],
  },
];
