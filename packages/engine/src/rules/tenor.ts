// Tenor: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Tenor issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tenor-api-key',
    title: 'Tenor API Key',
    provider: 'Tenor',
    severity: 'medium',
    names: ['tenor_api', 'tenor_key'],
    pattern: '[A-Z0-9]{12}',
    checks: { entropy: 2.5, digits: 1 },
    references: ['https://developers.google.com/tenor/guides/quickstart'],
  },
];
