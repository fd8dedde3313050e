// DeepInfra keys.

import type { Rule } from '../rule.ts';

/** Secrets that DeepInfra issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deepinfra-api-key',
    title: 'DeepInfra API Key',
    provider: 'DeepInfra',
    severity: 'high',
    names: ['deepinfra'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://deepinfra.com/docs'],
  },
];
