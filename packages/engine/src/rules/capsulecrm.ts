// Capsule: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Capsule issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'capsulecrm-access-token',
    title: 'Capsule Access Token',
    provider: 'Capsule',
    severity: 'high',
    names: ['capsulecrm', 'capsule_api', 'capsule_token'],
    pattern: '[A-Za-z0-9._+=-]{64}',
    checks: { entropy: 3.8, digits: 1 },
    references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
  },
];
