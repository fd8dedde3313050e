// SambaNova keys.

import type { Rule } from '../rule.ts';

/** Secrets that SambaNova issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sambanova-api-key',
    title: 'SambaNova API Key',
    provider: 'SambaNova',
    severity: 'high',
    names: ['sambanova', 'samba_nova', 'sambacloud'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.sambanova.ai/'],
  },
];
