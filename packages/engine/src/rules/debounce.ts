// DeBounce API keys.

import type { Rule } from '../rule.ts';

/** Secrets that DeBounce issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'debounce-api-key',
    title: 'DeBounce API Key',
    provider: 'DeBounce',
    severity: 'medium',
    names: ['debounce_api', 'debounce_io'],
    pattern: '[0-9a-zA-Z]{13}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developers.debounce.com/'],
  },
];
