// Freshworks: Freshsales API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Freshworks issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'freshsales-api-key',
    title: 'Freshsales API Key',
    provider: 'Freshworks',
    severity: 'high',
    names: ['freshsales', 'freshworks', 'freshmarketer'],
    pattern: '[A-Za-z0-9_-]{20,24}',
    checks: { entropy: 3 },
    references: ['https://developers.freshworks.com/crm/api/#authentication', 'https://developers.freshdesk.com/api/#authentication'],
  },
];
