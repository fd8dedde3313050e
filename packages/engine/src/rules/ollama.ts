// Ollama keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ollama issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ollama-api-key',
    title: 'Ollama API Key',
    provider: 'Ollama',
    severity: 'high',
    names: ['ollama'],
    pattern: '[a-f0-9]{32}\\.[A-Za-z0-9_-]{24}',
    checks: { entropy: 3.5 },
    references: ['https://docs.ollama.com/'],
  },
];
