// Notion: API tokens and integration tokens.

import { alphabets } from '../random.ts';
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
  {
    kind: 'token',
    id: 'notion-integration-token',
    title: 'Notion Integration Token',
    provider: 'Notion',
    severity: 'high',
    pattern: 'secret_[A-Za-z0-9]{43}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://developers.notion.com/docs/authorization'],
    nearMisses: (random) => [`secret_${random.string(alphabets.alphanumeric, 30)}`],
  },
];
