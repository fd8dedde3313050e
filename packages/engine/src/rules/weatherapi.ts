// WeatherAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that WeatherAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'weatherapi-api-key',
    title: 'WeatherAPI API Key',
    provider: 'WeatherAPI',
    severity: 'high',
    names: ['weather_api', 'weatherapi'],
    pattern: '(?:[a-f0-9]{30}|[a-f0-9]{31}|[a-f0-9]{32})',
    checks: { entropy: 3, digits: 3 },
    references: ['https://www.weatherapi.com/docs/'],
  },
];
