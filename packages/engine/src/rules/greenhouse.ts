// Greenhouse: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Greenhouse issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'greenhouse-api-key',
    title: 'Greenhouse API Key',
    provider: 'Greenhouse',
    severity: 'high',
    names: [
      'greenhouse_api',
      'greenhouse_key',
      'greenhouse_token',
      'greenhouse_secret',
      'greenhouse_client',
      'greenhouse_access',
      'greenhouse_auth',
      'greenhouse_password',
      'greenhouse_harvest',
    ],
    pattern: '[a-f0-9]{32,64}-[0-9]{1,2}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.greenhouse.io/harvest.html#authentication'],
  },
];
