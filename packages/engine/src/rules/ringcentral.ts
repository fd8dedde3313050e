// RingCentral app credentials.

import type { Rule } from '../rule.ts';

/** Secrets that RingCentral issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ringcentral-client-secret',
    title: 'RingCentral Client Secret',
    provider: 'RingCentral',
    severity: 'high',
    names: ['ring_central', 'rc_client_secret', 'rc_app_client'],
    pattern: '[A-Za-z0-9_-]{44}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://developers.ringcentral.com/guide/authentication'],
  },
  {
    kind: 'assigned',
    id: 'ringcentral-client-id',
    title: 'RingCentral Client ID',
    provider: 'RingCentral',
    severity: 'low',
    names: ['ring_central', 'rc_client_id', 'rc_app_client'],
    pattern: '[A-Za-z0-9_-]{22}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.ringcentral.com/guide/authentication'],
  },
];
