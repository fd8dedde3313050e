// Geoapify: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Geoapify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'geoapify-api-key',
    title: 'Geoapify API Key',
    provider: 'Geoapify',
    severity: 'high',
    names: ['geoapify'],
    pattern: '[a-z0-9]{32}',
    checks: { entropy: 3, digits: 2 },
    references: ['https://apidocs.geoapify.com/'],
  },
];
