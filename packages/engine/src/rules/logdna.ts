// LogDNA ingestion keys.

import type { Rule } from '../rule.ts';

/** Secrets that LogDNA issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'logdna-ingestion-key',
    title: 'LogDNA Ingestion Key',
    provider: 'LogDNA',
    severity: 'high',
    names: ['logdna', 'log_dna', 'mezmo'],
    pattern: '[0-9a-f]{32}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
  },
];
