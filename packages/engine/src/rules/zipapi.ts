// ZipAPI: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that ZipAPI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'zipapi-api-key',
    title: 'ZipAPI API Key',
    provider: 'ZipAPI',
    severity: 'high',
    names: ['zipapi'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://docs.zipapi.us/'],
  },
];
