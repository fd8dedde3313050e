// Moosend API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Moosend issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'moosend-api-key',
    title: 'Moosend API Key',
    provider: 'Moosend',
    severity: 'high',
    names: ['moosend'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.moosend.com/developers/api-documentation/en/index-en.html'],
  },
];
