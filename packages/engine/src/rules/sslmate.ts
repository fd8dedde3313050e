// SSLMate: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that SSLMate issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'sslmate-api-key',
    title: 'SSLMate API Key',
    provider: 'SSLMate',
    severity: 'high',
    names: ['sslmate'],
    pattern: '(?:[0-9]{1,9}_[A-Za-z0-9]{20,30}|[A-Za-z0-9]{36})',
    checks: { entropy: 3.3 },
    references: ['https://sslmate.com/help/api_credentials'],
  },
];
