// Neutrino API: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Neutrino API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'neutrinoapi-api-key',
    title: 'Neutrino API API Key',
    provider: 'Neutrino API',
    severity: 'high',
    names: ['neutrinoapi', 'neutrino_api'],
    pattern: '[A-Za-z0-9]{48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://www.neutrinoapi.com/api/'],
  },
];
