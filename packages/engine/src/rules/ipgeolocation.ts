// IPGeolocation: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that IPGeolocation issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ipgeolocation-api-key',
    title: 'IPGeolocation API Key',
    provider: 'IPGeolocation',
    severity: 'high',
    names: ['ipgeolocation', 'ip_geolocation'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://ipgeolocation.io/documentation.html'],
  },
];
