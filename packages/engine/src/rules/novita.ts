// Novita AI keys.

import type { Rule } from '../rule.ts';

/** Secrets that Novita AI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'novita-api-key',
    title: 'Novita AI API Key',
    provider: 'Novita AI',
    severity: 'high',
    names: ['novita'],
    pattern: 'sk_[A-Za-z0-9_-]{40,48}',
    checks: { entropy: 3.5 },
    references: ['https://novita.ai/docs'],
  },
];
