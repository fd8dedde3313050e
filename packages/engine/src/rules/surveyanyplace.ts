// Survey Anyplace: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Survey Anyplace issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'surveyanyplace-token',
    title: 'Survey Anyplace Token',
    provider: 'Survey Anyplace',
    severity: 'high',
    names: ['surveyanyplace'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://pointerpro.com/api/'],
  },
];
