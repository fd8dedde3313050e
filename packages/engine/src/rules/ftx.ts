// FTX API keys.

import type { Rule } from '../rule.ts';

/** Secrets that FTX issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ftx-api-key',
    title: 'FTX API Key',
    provider: 'FTX',
    severity: 'high',
    names: ['ftx_api', 'ftx_secret', 'ftx_key'],
    pattern: '[A-Za-z0-9_-]{40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.ftx.com/'],
  },
];
