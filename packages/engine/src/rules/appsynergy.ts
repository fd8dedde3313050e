// AppSynergy: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that AppSynergy issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'appsynergy-api-key',
    title: 'AppSynergy API Key',
    provider: 'AppSynergy',
    severity: 'high',
    names: ['appsynergy'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.parasql.com/'],
  },
];
