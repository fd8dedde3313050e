// Rev AI tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Rev AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'rev-ai-access-token',
    title: 'Rev AI Access Token',
    provider: 'Rev AI',
    severity: 'high',
    names: ['rev_ai', 'revai'],
    pattern: '0[12][A-Za-z0-9_-]{50,70}',
    checks: { entropy: 3.8 },
    references: ['https://docs.rev.ai/'],
  },
];
