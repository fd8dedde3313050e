// Box: client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Box issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'box-client-secret',
    title: 'Box Client Secret',
    provider: 'Box',
    severity: 'high',
    names: ['box_client', 'box_secret', 'box_developer', 'box_access', 'box_token', 'box_api', 'box_key', 'box_app', 'box_sdk'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.box.com/guides/authentication/'],
  },
];
