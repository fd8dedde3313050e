// Musixmatch: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Musixmatch issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'musixmatch-api-key',
    title: 'Musixmatch API Key',
    provider: 'Musixmatch',
    severity: 'high',
    names: ['musixmatch'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.musixmatch.com/documentation'],
  },
];
