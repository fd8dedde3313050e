// Cloze: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloze issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloze-api-key',
    title: 'Cloze API Key',
    provider: 'Cloze',
    severity: 'high',
    names: ['cloze'],
    pattern: '[a-f0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://developer.cloze.com/'],
  },
];
