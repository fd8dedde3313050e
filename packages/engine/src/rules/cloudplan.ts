// Cloudplan: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloudplan issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloudplan-api-key',
    title: 'Cloudplan API Key',
    provider: 'Cloudplan',
    severity: 'high',
    names: ['cloudplan'],
    pattern: '[A-Z0-9-]{32}',
    checks: { entropy: 3 },
    references: ['https://www.cloudplan.net/'],
  },
];
