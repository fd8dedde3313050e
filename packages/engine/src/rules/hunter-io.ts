// Hunter API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hunter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hunter-io-api-key',
    title: 'Hunter API Key',
    provider: 'Hunter',
    severity: 'medium',
    names: ['hunter_io', 'hunter_api', 'hunter_key', 'emailhunter'],
    pattern: '[0-9a-z]{40}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://hunter.io/api-documentation/v2'],
  },
];
