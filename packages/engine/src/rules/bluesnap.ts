// BlueSnap API passwords.

import type { Rule } from '../rule.ts';

/** Secrets that BlueSnap issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bluesnap-api-password',
    title: 'BlueSnap API Password',
    provider: 'BlueSnap',
    severity: 'high',
    names: ['bluesnap_password', 'bluesnap_secret', 'bluesnap_api'],
    pattern: '[A-Za-z0-9]{16,40}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developers.bluesnap.com/reference/authentication'],
  },
];
