// Cal.com: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cal.com issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cal-com-api-key',
    title: 'Cal.com API Key',
    provider: 'Cal.com',
    severity: 'high',
    pattern: '(?:cal_live_|cal_test_)[a-f0-9]{32}',
    checks: { entropy: 3 },
    references: ['https://cal.com/docs/api-reference/v2/introduction'],
  },
];
