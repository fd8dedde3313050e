// Exa keys.

import type { Rule } from '../rule.ts';

/** Secrets that Exa issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'exa-api-key',
    title: 'Exa API Key',
    provider: 'Exa',
    severity: 'high',
    names: ['exa_api', 'exa_key', 'exa_token', 'exa_search', 'exa_ai', 'metaphor_api'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.exa.ai/reference/getting-started'],
  },
];
