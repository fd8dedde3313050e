// Cloudmersive: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Cloudmersive issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'cloudmersive-api-key',
    title: 'Cloudmersive API Key',
    provider: 'Cloudmersive',
    severity: 'high',
    names: ['cloudmersive'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 2.8 },
    references: ['https://api.cloudmersive.com/'],
  },
];
