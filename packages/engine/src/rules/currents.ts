// Currents: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Currents issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'currents-api-key',
    title: 'Currents API Key',
    provider: 'Currents',
    severity: 'high',
    names: ['currents_api', 'currentsapi'],
    pattern: '[A-Za-z0-9_-]{48}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://currentsapi.services/en/docs/'],
  },
];
