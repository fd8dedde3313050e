// Trello: API tokens, API secrets and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Trello issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'trello-api-token',
    title: 'Trello API Token',
    provider: 'Trello',
    severity: 'high',
    pattern: 'ATTA[A-Za-z0-9]{60,90}',
    checks: { entropy: 3, digits: 6 },
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  },
  {
    kind: 'assigned',
    id: 'trello-api-secret',
    title: 'Trello API Secret',
    provider: 'Trello',
    severity: 'high',
    names: ['trello'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 6 },
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  },
  {
    kind: 'assigned',
    id: 'trello-api-key',
    title: 'Trello API Key',
    provider: 'Trello',
    severity: 'medium',
    names: ['trello'],
    pattern: '[A-Za-z0-9-]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  },
];
