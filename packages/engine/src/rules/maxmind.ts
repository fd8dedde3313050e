// MaxMind: license keys and legacy license keys.

import type { Rule } from '../rule.ts';

/** Secrets that MaxMind issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'maxmind-license-key',
    title: 'MaxMind License Key',
    provider: 'MaxMind',
    severity: 'high',
    pattern: '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
    checks: { entropy: 3.5 },
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
  },
  {
    kind: 'assigned',
    id: 'maxmind-legacy-license-key',
    title: 'MaxMind Legacy License Key',
    provider: 'MaxMind',
    severity: 'high',
    names: ['maxmind', 'geoip', 'geolite'],
    pattern: '[A-Za-z0-9]{16}',
    checks: { entropy: 3 },
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
  },
];
