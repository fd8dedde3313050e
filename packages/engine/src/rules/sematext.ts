// Sematext tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sematext issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sematext-token',
    title: 'Sematext Token',
    provider: 'Sematext',
    severity: 'medium',
    names: ['sematext', 'logsene'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://sematext.com/docs/'],
  },
];
