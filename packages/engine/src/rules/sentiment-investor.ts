// Sentiment Investor: tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Sentiment Investor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sentiment-investor-token',
    title: 'Sentiment Investor Token',
    provider: 'Sentiment Investor',
    severity: 'high',
    names: ['sentimentinvestor', 'sentiment_api'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://docs.sentimentinvestor.com/'],
  },
];
