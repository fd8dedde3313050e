// Powrbot: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Powrbot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'powrbot-api-key',
    title: 'Powrbot API Key',
    provider: 'Powrbot',
    severity: 'high',
    names: ['powrbot'],
    pattern: '[A-Za-z0-9]{40}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://powrbot.com/'],
  },
];
