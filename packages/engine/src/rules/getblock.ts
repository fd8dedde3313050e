// GetBlock: endpoint tokens and API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetBlock issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'getblock-endpoint-token',
    title: 'GetBlock Endpoint Token',
    provider: 'GetBlock',
    severity: 'medium',
    pattern: 'go\\.getblock\\.(?:io|us|asia)/([a-f0-9]{32})',
    checks: { entropy: 3 },
    references: ['https://docs.getblock.io/'],
  },
  {
    kind: 'assigned',
    id: 'getblock-api-key',
    title: 'GetBlock API Key',
    provider: 'GetBlock',
    severity: 'high',
    names: ['getblock'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://docs.getblock.io/'],
  },
];
