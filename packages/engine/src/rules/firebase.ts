// Firebase App Check debug tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Firebase issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'firebase-app-check-debug-token',
    title: 'Firebase App Check Debug Token',
    provider: 'Firebase',
    severity: 'medium',
    names: ['appcheck_debug', 'app_check_debug', 'appcheck_token'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://firebase.google.com/docs/app-check/web/debug-provider'],
  },
];
