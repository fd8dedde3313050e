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
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.cliengo.com/'],
  },
];
