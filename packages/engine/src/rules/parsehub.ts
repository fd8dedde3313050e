// ParseHub: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ParseHub issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'parsehub-api-key',
    title: 'ParseHub API Key',
    provider: 'ParseHub',
    severity: 'high',
    names: ['parsehub'],
    pattern: 't[A-Za-z0-9_-]{11}',
    checks: { entropy: 2.5 },
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
  },
];
