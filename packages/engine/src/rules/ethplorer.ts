// Ethplorer: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ethplorer issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ethplorer-api-key',
    title: 'Ethplorer API Key',
    provider: 'Ethplorer',
    severity: 'medium',
    names: ['ethplorer'],
    pattern: '[A-Za-z0-9-]{16,22}',
    checks: { entropy: 2.8 },
    references: ['https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API'],
  },
];
