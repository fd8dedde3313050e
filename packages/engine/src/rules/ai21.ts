// AI21 Labs keys.

import type { Rule } from '../rule.ts';

/** Secrets that AI21 Labs issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ai21-api-key',
    title: 'AI21 Labs API Key',
    provider: 'AI21 Labs',
    severity: 'high',
    names: ['ai21'],
    pattern: '(?:[A-Za-z0-9]{32}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12})',
    checks: { entropy: 3 },
    references: ['https://docs.ai21.com/'],
  },
];
