// Geocodify: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Geocodify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'geocodify-api-key',
    title: 'Geocodify API Key',
    provider: 'Geocodify',
    severity: 'high',
    names: ['geocodify'],
    pattern: '[a-z0-9]{40}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://geocodify.com/docs/api/'],
  },
];
