// Cloudimage: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloudimage issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloudimage-api-key',
    title: 'Cloudimage API Key',
    provider: 'Cloudimage',
    severity: 'high',
    names: ['cloudimage'],
    pattern: '[a-z0-9_]{30}',
    checks: { entropy: 3 },
    references: ['https://docs.cloudimage.io/'],
  },
];
