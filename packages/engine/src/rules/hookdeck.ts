// Hookdeck: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hookdeck issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hookdeck-api-key',
    title: 'Hookdeck API Key',
    provider: 'Hookdeck',
    severity: 'high',
    names: ['hookdeck'],
    pattern: '[A-Za-z0-9]{48,56}',
    checks: { entropy: 3.8, digits: 2 },
    references: ['https://hookdeck.com/docs/api'],
  },
];
