// Shortcut: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Shortcut issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'shortcut-api-token',
    title: 'Shortcut API Token',
    provider: 'Shortcut',
    severity: 'high',
    names: ['shortcut_api', 'shortcut_token', 'clubhouse_api', 'clubhouse_token'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
  },
];
