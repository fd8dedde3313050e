// Notion: API tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Notion issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'notion-api-token',
    title: 'Notion API Token',
    provider: 'Notion',
    severity: 'high',
    pattern: 'ntn_[0-9]{11}[A-Za-z0-9]{35}',
    checks: { entropy: 3.5 },
    references: ['https://developers.notion.com/docs/authorization'],
  },
];
