// ChartMogul: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ChartMogul issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'chartmogul-api-key',
    title: 'ChartMogul API Key',
    provider: 'ChartMogul',
    severity: 'high',
    names: ['chartmogul'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://dev.chartmogul.com/docs/authentication'],
  },
];
