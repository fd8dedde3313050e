// Onfleet: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Onfleet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'onfleet-api-key',
    title: 'Onfleet API Key',
    provider: 'Onfleet',
    severity: 'high',
    names: ['onfleet'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.onfleet.com/reference/authentication'],
  },
];
