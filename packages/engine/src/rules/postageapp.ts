// PostageApp API keys.

import type { Rule } from '../rule.ts';

/** Secrets that PostageApp issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'postageapp-api-key',
    title: 'PostageApp API Key',
    provider: 'PostageApp',
    severity: 'high',
    names: ['postage_app'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://postageapp.com/docs'],
  },
];
