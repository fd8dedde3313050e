// Qdrant Cloud keys.

import type { Rule } from '../rule.ts';

/** Secrets that Qdrant issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'qdrant-api-key',
    title: 'Qdrant API Key',
    provider: 'Qdrant',
    severity: 'high',
    names: ['qdrant'],
    pattern:
      '(?:[A-Za-z0-9_-]{50,90}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}[|][A-Za-z0-9_-]{40,100}|eyJ[A-Za-z0-9_-]{10,300}\\.[A-Za-z0-9_-]{10,600}\\.[A-Za-z0-9_-]{20,300})',
    checks: { entropy: 3.7, digits: 1 },
    references: ['https://qdrant.tech/documentation/cloud/authentication/'],
  },
];
