// DeepL: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that DeepL issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'deepl-api-key',
    title: 'DeepL API Key',
    provider: 'DeepL',
    severity: 'high',
    names: ['deepl'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?::fx|:dp)?',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://developers.deepl.com/docs/getting-started/auth'],
  },
];
