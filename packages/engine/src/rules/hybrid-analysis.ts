// Hybrid Analysis: API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Hybrid Analysis issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'hybrid-analysis-api-key',
    title: 'Hybrid Analysis API Key',
    provider: 'Hybrid Analysis',
    severity: 'high',
    names: ['hybrid_analysis', 'hybridanalysis'],
    pattern: '[a-z0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.hybrid-analysis.com/docs/api/v2'],
  },
];
