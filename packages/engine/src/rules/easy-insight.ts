// Easy Insight: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Easy Insight issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'easy-insight-api-key',
    title: 'Easy Insight API Key',
    provider: 'Easy Insight',
    severity: 'high',
    names: ['easyinsight'],
    pattern: '[A-Za-z0-9]{20}',
    checks: { entropy: 3.3 },
    references: ['https://www.easy-insight.com/'],
  },
];
