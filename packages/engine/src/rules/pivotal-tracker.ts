// Pivotal Tracker: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Pivotal Tracker issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'pivotal-tracker-api-token',
    title: 'Pivotal Tracker API Token',
    provider: 'Pivotal Tracker',
    severity: 'high',
    names: ['pivotal', 'tracker_token'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.pivotaltracker.com/help/api/rest/v5'],
  },
];
