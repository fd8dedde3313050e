// Frontegg API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Frontegg issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'frontegg-api-key',
    title: 'Frontegg API Key',
    provider: 'Frontegg',
    severity: 'high',
    names: ['frontegg', 'front_egg'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.frontegg.com/reference/getting-started-with-your-api'],
  },
];
