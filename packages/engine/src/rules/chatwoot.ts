// Chatwoot API access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Chatwoot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'chatwoot-api-access-token',
    title: 'Chatwoot API Access Token',
    provider: 'Chatwoot',
    severity: 'high',
    names: ['chatwoot'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developers.chatwoot.com/api-reference/introduction'],
  },
];
