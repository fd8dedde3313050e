// Webflow: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Webflow issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'webflow-api-token',
    title: 'Webflow API Token',
    provider: 'Webflow',
    severity: 'high',
    names: ['webflow'],
    pattern: '[a-zA-Z0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developers.webflow.com/data/reference/authentication'],
  },
];
