// Gist CRM: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Gist CRM issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'getgist-api-key',
    title: 'Gist CRM API Key',
    provider: 'Gist CRM',
    severity: 'high',
    names: ['getgist'],
    pattern: '[A-Za-z0-9+=]{60,68}',
    checks: { entropy: 4 },
    references: ['https://developers.getgist.com/'],
  },
];
