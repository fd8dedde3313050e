// Blast API: endpoint keys.

import type { Rule } from '../rule.ts';

/** Secrets that Blast API issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'blast-api-endpoint-key',
    title: 'Blast API Endpoint Key',
    provider: 'Blast API',
    severity: 'medium',
    pattern: 'blastapi\\.io/([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
    checks: { entropy: 2.8 },
    references: ['https://docs.blastapi.io/'],
  },
];
