// Unstructured keys.

import type { Rule } from '../rule.ts';

/** Secrets that Unstructured issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'unstructured-api-key',
    title: 'Unstructured API Key',
    provider: 'Unstructured',
    severity: 'high',
    names: ['unstructured_api', 'unstructured_key'],
    pattern: '[A-Za-z0-9]{30}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://docs.unstructured.io/'],
  },
];
