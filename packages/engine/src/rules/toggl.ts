// Toggl: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Toggl issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'toggl-api-token',
    title: 'Toggl API Token',
    provider: 'Toggl',
    severity: 'high',
    names: ['toggl_api', 'toggl_token', 'toggl_key', 'toggl_track', 'toggl_password'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://engineering.toggl.com/docs/authentication'],
  },
];
