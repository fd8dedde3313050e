// BambooHR: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that BambooHR issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'bamboohr-api-key',
    title: 'BambooHR API Key',
    provider: 'BambooHR',
    severity: 'high',
    names: ['bamboohr'],
    pattern: '[a-f0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://documentation.bamboohr.com/docs/getting-started'],
  },
];
