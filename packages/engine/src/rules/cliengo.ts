// Cliengo: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cliengo issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cliengo-api-key',
    title: 'Cliengo API Key',
    provider: 'Cliengo',
    severity: 'high',
    names: ['cliengo'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.cliengo.com/'],
  },
];
