// Salesflare: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Salesflare issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'salesflare-api-key',
    title: 'Salesflare API Key',
    provider: 'Salesflare',
    severity: 'high',
    names: ['salesflare'],
    pattern: '[A-Za-z0-9_-]{45}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://api.salesflare.com/docs'],
  },
];
