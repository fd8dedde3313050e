// Juro: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Juro issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'juro-api-key',
    title: 'Juro API Key',
    provider: 'Juro',
    severity: 'high',
    names: ['juro_api', 'juro_key', 'juro_token'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://api-docs.juro.com/'],
  },
];
