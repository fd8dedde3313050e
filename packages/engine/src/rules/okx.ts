// OKX API keys.

import type { Rule } from '../rule.ts';

/** Secrets that OKX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'okx-api-secret',
    title: 'OKX API Secret',
    provider: 'OKX',
    severity: 'high',
    names: ['okx_secret', 'okx_api', 'okex', 'okx_key', 'okx_token'],
    pattern: '[0-9A-F]{32}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.okx.com/docs-v5/en/'],
  },
  {
    kind: 'assigned',
    id: 'okx-api-key',
    title: 'OKX API Key',
    provider: 'OKX',
    severity: 'medium',
    names: ['okx_api', 'okex', 'okx_key'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.okx.com/docs-v5/en/'],
  },
];
