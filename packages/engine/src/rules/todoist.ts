// Todoist: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Todoist issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'todoist-api-token',
    title: 'Todoist API Token',
    provider: 'Todoist',
    severity: 'high',
    names: ['todoist'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.todoist.com/rest/v2/#authorization'],
  },
];
