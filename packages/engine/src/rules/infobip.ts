// Infobip API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Infobip issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'infobip-api-key',
    title: 'Infobip API Key',
    provider: 'Infobip',
    severity: 'high',
    names: ['infobip'],
    pattern: '[0-9a-f]{32}-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
  },
];
