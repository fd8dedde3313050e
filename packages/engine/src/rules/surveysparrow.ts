// SurveySparrow: access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SurveySparrow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'surveysparrow-access-token',
    title: 'SurveySparrow Access Token',
    provider: 'SurveySparrow',
    severity: 'high',
    names: ['surveysparrow'],
    pattern: '[A-Za-z0-9_-]{88}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.surveysparrow.com/'],
  },
];
