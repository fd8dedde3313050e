// MeaningCloud: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that MeaningCloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'meaningcloud-api-key',
    title: 'MeaningCloud API Key',
    provider: 'MeaningCloud',
    severity: 'high',
    names: ['meaningcloud'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://www.meaningcloud.com/developer/documentation'],
  },
];
