// Comet and Opik keys.

import type { Rule } from '../rule.ts';

/** Secrets that Comet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'comet-api-key',
    title: 'Comet API Key',
    provider: 'Comet',
    severity: 'high',
    names: ['comet_api', 'comet_ml', 'comet_key', 'opik_api'],
    pattern: '[A-Za-z0-9]{25}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://www.comet.com/docs/'],
  },
];
