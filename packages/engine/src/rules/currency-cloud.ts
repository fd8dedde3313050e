// Currencycloud API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Currencycloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'currency-cloud-api-key',
    title: 'Currencycloud API Key',
    provider: 'Currencycloud',
    severity: 'high',
    names: ['currency_cloud'],
    pattern: '[0-9a-f]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.currencycloud.com/guides/getting-started/'],
  },
];
