// Salesmate: session tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Salesmate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'salesmate-session-token',
    title: 'Salesmate Session Token',
    provider: 'Salesmate',
    severity: 'high',
    names: ['salesmate'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://apidocs.salesmate.io/'],
  },
];
