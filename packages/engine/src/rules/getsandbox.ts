// GetSandbox: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that GetSandbox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getsandbox-api-key',
    title: 'GetSandbox API Key',
    provider: 'GetSandbox',
    severity: 'high',
    names: ['getsandbox'],
    pattern: '[a-z0-9-]{40}',
    checks: { entropy: 3 },
    references: ['https://getsandbox.com/docs/'],
  },
];
