// Clustdoc: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Clustdoc issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'clustdoc-api-key',
    title: 'Clustdoc API Key',
    provider: 'Clustdoc',
    severity: 'high',
    names: ['clustdoc'],
    pattern: '[A-Za-z0-9]{60}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developers.clustdoc.com/'],
  },
];
