// Ditto: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Ditto issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'ditto-api-key',
    title: 'Ditto API Key',
    provider: 'Ditto',
    severity: 'high',
    names: ['ditto_api', 'ditto_key', 'ditto_token', 'dittowords'],
    pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}\\.[a-z0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://developer.dittowords.com/'],
  },
];
