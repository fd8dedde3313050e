// xAI (Grok) keys.

import type { Rule } from '../rule.ts';

/** Secrets that xAI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'xai-api-key',
    title: 'xAI API Key',
    provider: 'xAI',
    severity: 'high',
    pattern: 'xai-(?:token-)?[A-Za-z0-9_-]{70,120}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.x.ai/docs/overview'],
  },
];
