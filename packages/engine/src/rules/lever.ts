// Lever: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Lever issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'lever-api-key',
    title: 'Lever API Key',
    provider: 'Lever',
    severity: 'high',
    names: ['lever_api', 'lever_key', 'lever_token'],
    pattern: '[A-Za-z0-9+/=]{40,60}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://hire.lever.co/developer/documentation#authentication'],
  },
];
