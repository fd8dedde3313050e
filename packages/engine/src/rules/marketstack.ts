// Marketstack API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Marketstack issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'marketstack-api-key',
    title: 'Marketstack API Key',
    provider: 'Marketstack',
    severity: 'medium',
    names: ['marketstack'],
    pattern: '[0-9a-z]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://marketstack.com/documentation'],
  },
];
