// Braze API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Braze issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'braze-api-key',
    title: 'Braze API Key',
    provider: 'Braze',
    severity: 'high',
    names: ['braze', 'appboy'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.braze.com/docs/api/basics/'],
  },
];
