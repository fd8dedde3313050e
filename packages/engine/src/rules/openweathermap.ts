// OpenWeatherMap: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OpenWeatherMap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'openweathermap-api-key',
    title: 'OpenWeatherMap API Key',
    provider: 'OpenWeatherMap',
    severity: 'high',
    names: ['openweather', 'open_weather', 'owm_api', 'owm_key', 'owm_appid', 'weathermap'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://openweathermap.org/appid'],
  },
];
