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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
  },
];
