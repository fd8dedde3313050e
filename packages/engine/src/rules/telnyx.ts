// Telnyx API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Telnyx issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'telnyx-api-key',
    title: 'Telnyx API Key',
    provider: 'Telnyx',
    severity: 'high',
    pattern: 'KEY0[0-9A-F]{30,34}_[A-Za-z0-9]{22}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.telnyx.com/development/api-fundamentals/authentication'],
  },
  {
    kind: 'assigned',
    id: 'telnyx-api-key-assigned',
    title: 'Telnyx API Key',
    provider: 'Telnyx',
    severity: 'high',
    names: ['telnyx'],
    pattern: 'KEY[0-9A-Za-z_-]{30,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.telnyx.com/development/api-fundamentals/authentication'],
  },
];
