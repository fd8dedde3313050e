// AccuWeather: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AccuWeather issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'accuweather-api-key',
    title: 'AccuWeather API Key',
    provider: 'AccuWeather',
    severity: 'high',
    names: ['accuweather'],
    pattern: '(?:[A-Za-z0-9%]{32,35}|zpka_[a-f0-9]{32}_[a-f0-9]{8})',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://developer.accuweather.com/'],
  },
];
