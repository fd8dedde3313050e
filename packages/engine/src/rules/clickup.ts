// ClickUp: personal tokens, API tokens and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that ClickUp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'clickup-personal-token',
    title: 'ClickUp Personal Token',
    provider: 'ClickUp',
    severity: 'high',
    pattern: 'pk_[0-9]{5,10}_[A-Z0-9]{32}',
    checks: { entropy: 3.3, digits: 8 },
    references: ['https://developer.clickup.com/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'clickup-api-token',
    title: 'ClickUp API Token',
    provider: 'ClickUp',
    severity: 'high',
    names: ['clickup'],
    pattern: 'pk_[0-9]{5,10}_[A-Za-z0-9]{32}',
    checks: { entropy: 3.3 },
    references: ['https://developer.clickup.com/docs/authentication'],
  },
  {
    kind: 'assigned',
    id: 'clickup-client-secret',
    title: 'ClickUp Client Secret',
    provider: 'ClickUp',
    severity: 'high',
    names: ['clickup'],
    pattern: '[A-Z0-9]{64}',
    checks: { entropy: 3.3, digits: 4 },
    references: ['https://developer.clickup.com/docs/authentication'],
  },
];
