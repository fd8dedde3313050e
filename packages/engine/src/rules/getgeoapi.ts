// GetGeoAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetGeoAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getgeoapi-api-key',
    title: 'GetGeoAPI API Key',
    provider: 'GetGeoAPI',
    severity: 'high',
    names: ['getgeoapi', 'geoapi_key'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://getgeoapi.com/documentation'],
  },
];
