// Arize keys.

import type { Rule } from '../rule.ts';

/** Secrets that Arize issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'arize-api-key',
    title: 'Arize API Key',
    provider: 'Arize',
    severity: 'high',
    names: ['arize_api', 'arize_key', 'arize_space_key', 'arize_token'],
    pattern: '(?:ak-[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}-[A-Za-z0-9_-]{24,44}|[a-f0-9]{20})',
    checks: { entropy: 3 },
    references: ['https://arize.com/docs'],
  },
];
