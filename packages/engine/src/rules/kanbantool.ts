// Kanban Tool: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Kanban Tool issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'kanbantool-api-token',
    title: 'Kanban Tool API Token',
    provider: 'Kanban Tool',
    severity: 'medium',
    names: ['kanbantool', 'kanban_api', 'kanban_token'],
    pattern: '[A-Z0-9]{12}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://kanbantool.com/developer/api-v3'],
  },
];
