// OpenRouter keys.

import type { Rule } from '../rule.ts';

/** Secrets that OpenRouter issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'openrouter-api-key',
    title: 'OpenRouter API Key',
    provider: 'OpenRouter',
    severity: 'high',
    pattern: 'sk-or-v1-[a-f0-9]{64}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
  },
  {
    kind: 'token',
    id: 'openrouter-legacy-api-key',
    title: 'OpenRouter API Key',
    provider: 'OpenRouter',
    severity: 'high',
    pattern: 'sk-or-[A-Za-z0-9_-]{40,100}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
  },
];
