// TinyPNG API keys.

import type { Rule } from '../rule.ts';

/** Secrets that TinyPNG issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'tinypng-api-key',
    title: 'TinyPNG API Key',
    provider: 'TinyPNG',
    severity: 'medium',
    names: ['tinypng', 'tinify', 'tiny_png'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://tinypng.com/developers/reference'],
  },
];
